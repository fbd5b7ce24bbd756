import { GoLink } from '@/components/go-link';
import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';
import { t } from '@/platform/words';

/** What only a data scientist can tell, and how to get there. */
export function WhatItCannotKnow({ guide }: { guide: Guide }) {
  const links = ['office-hours-agenda', 'office-hours-page', 'sizing-doc'].flatMap(
    (id) => findLink(guide, id) ?? [],
  );
  return (
    <section className="cannot-know" aria-label={t('planner.whatThisCannotKnow')}>
      <h3>{t('planner.whatThisCannotKnow')}</h3>
      <p>{t('planner.roughGuide')}</p>
      <ul className="bullets">
        <li>{t('planner.whichMetricAndWhereItIsNow')}</li>
        <li>{t('planner.howMuchAMeanVaries')}</li>
        <li>{t('planner.howClientsEnrollExistingOnes')}</li>
        <li>{t('planner.overlapsWithOtherExperimentsSeveral')}</li>
        <li>{t('planner.theFinalPercent')}</li>
      </ul>
      <p className="muted">{t('planner.guidesExamplesOfDauImpact')}</p>
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
