import { GoLink } from '@/components/go-link';
import { Section } from '@/components/look/section';
import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';
import { t } from '@/platform/words';

/** The template as a copy of one's own: the brief to link is never the template. */
export function MakeMyBrief({ guide }: { guide: Guide }) {
  const copy = findLink(guide, 'brief-copy');
  const labs = findLink(guide, 'labs-brief-template');
  if (!copy) return null;
  return (
    <Section title={t('popup.makeMyBrief')}>
      <p className="muted">{t('popup.googleDocsOffersACopy')}</p>
      <p className="actions">
        <GoLink className="button" url={copy.url}>
          {copy.label}
        </GoLink>
        {labs && <GoLink url={labs.url}>{labs.label}</GoLink>}
      </p>
    </Section>
  );
}
