import { GoLink } from '@/components/go-link';
import { Section } from '@/components/look/section';
import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';

/** The template as a copy of one's own: the brief to link is never the template. */
export function MakeMyBrief({ guide }: { guide: Guide }) {
  const copy = findLink(guide, 'brief-copy');
  const labs = findLink(guide, 'labs-brief-template');
  if (!copy) return null;
  return (
    <Section title="Make my brief">
      <p className="muted">
        Google Docs offers a copy of the template. Link that copy to your delivery, never the template.
      </p>
      <p className="actions">
        <GoLink className="button" url={copy.url}>
          {copy.label}
        </GoLink>
        {labs && <GoLink url={labs.url}>{labs.label}</GoLink>}
      </p>
    </Section>
  );
}
