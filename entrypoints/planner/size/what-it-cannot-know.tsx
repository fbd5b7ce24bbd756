import { GoLink } from '@/components/go-link';
import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';

/** What only a data scientist can tell, and how to get there. */
export function WhatItCannotKnow({ guide }: { guide: Guide }) {
  const links = ['office-hours-agenda', 'office-hours-page', 'sizing-doc'].flatMap(
    (id) => findLink(guide, id) ?? [],
  );
  return (
    <section className="cannot-know" aria-label="What this cannot know">
      <h3>What this cannot know</h3>
      <p>
        It is a rough guide for a yes/no metric. A data scientist takes past clients who match your targeting,
        and counts. Bring the summary to office hours for:
      </p>
      <ul className="bullets">
        <li>which metric, and where it is now for those you target;</li>
        <li>how much a mean varies, and metrics that are far from normal;</li>
        <li>how clients enroll: existing ones mostly in the first week, new ones evenly;</li>
        <li>overlaps with other experiments, several branches or metrics at once, and exposure;</li>
        <li>the final percent.</li>
      </ul>
      <p className="muted">
        The guide’s examples, “DAU impact of 1% to 10%” at 5% of users and “3% to 5%” at 50%, are examples of
        what was observed: not what such a size detects.
      </p>
      <p className="actions">
        {links.map(({ label, url }) => (
          <GoLink key={url} url={url}>
            {label}
          </GoLink>
        ))}
      </p>
    </section>
  );
}
