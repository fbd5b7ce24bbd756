import * as fc from 'fast-check';
import { REQUEST_STATES, type FactValues } from '@/experimenter/page-facts';
import {
  EDIT_PAGES,
  LINK_KINDS,
  QA_STATUSES,
  REQUEST_ACTIONS,
  RISK_QUESTIONS,
  SIGNOFFS,
} from '@/guide/vocabulary';

const day = fc.oneof(fc.constantFrom('2026-11-01', '2026-11-22', '2026-12-24', '2021-01-05'), fc.string());
const stepDates = fc.dictionary(fc.constantFrom('review', 'enrolling', 'observing', 'complete'), day);
const signoff = fc.record({ signed: fc.boolean(), recommended: fc.boolean() }, { requiredKeys: ['signed'] });
const answer = fc.constantFrom('yes', 'no', 'unanswered', 'unreadable');
const count = fc.oneof(fc.nat(), fc.constantFrom(0, 1, 7, 8, 999, 1000, Number.NaN, -1));
const link = fc.record({
  kind: fc.constantFrom(...LINK_KINDS),
  url: fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.constantFrom(
      'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit',
      'https://mozilla-hub.atlassian.net/browse/QA-1',
      'https://mozilla-hub.atlassian.net/browse/DO-1',
    ),
  ),
});
const lines = fc.array(fc.string(), { maxLength: 3 });
const request = fc.record(
  {
    action: fc.constantFrom(...REQUEST_ACTIONS),
    state: fc.constantFrom(...REQUEST_STATES),
    by: fc.string(),
    on: day,
    reason: fc.string(),
    mayApprove: fc.constant(true as const),
    secure: fc.constant(true as const),
  },
  { requiredKeys: ['action', 'state'] },
);

/** Any part of what a page may show, sane or not. */
export const someFacts: fc.Arbitrary<Partial<FactValues>> = fc.record(
  {
    name: fc.string(),
    application: fc.constantFrom('firefox-desktop', 'monitor-web'),
    deliveryType: fc.constantFrom('experiment', 'rollout', 'holdback', 'labs'),
    holdbackFlag: fc.boolean(),
    unpublishedChanges: fc.boolean(),
    qaStatus: fc.constantFrom(...QA_STATUSES),
    signoffs: fc.dictionary(fc.constantFrom(...SIGNOFFS), signoff),
    risks: fc.dictionary(fc.constantFrom(...RISK_QUESTIONS), answer),
    links: fc.array(link, { maxLength: 4 }),
    emptyLinkRows: fc.nat(3),
    hypothesis: fc.string(),
    hypothesisIsTemplate: fc.boolean(),
    primaryOutcomes: lines,
    populationPercent: fc.double({ min: 0, max: 100 }),
    expectedClients: count,
    enrolledClients: count,
    enrollmentDays: count,
    durationDays: count,
    stepDates,
    sizing: fc.record({ eligible: count, projected: count }),
    features: lines,
    branches: lines,
    missingPages: fc.subarray([...EDIT_PAGES]),
    launchErrors: lines,
    warnings: fc.array(fc.record({ text: fc.string(), url: fc.webUrl() }, { requiredKeys: ['text'] }), {
      maxLength: 3,
    }),
    hasMonitoring: fc.boolean(),
    request,
    alerts: fc.subarray([
      'srm-mismatch',
      'unenrollment-spike',
      'feature-conflict',
      'low-enrollment',
    ] as const),
    takeaways: fc.record({ summary: fc.string(), recommendations: lines }),
    parent: fc.string(),
    phases: fc.array(fc.record({ populationPercent: count })),
    phaseRulesWritten: fc.boolean(),
  },
  { requiredKeys: [] },
);
