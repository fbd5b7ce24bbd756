import type { Plan } from './plan-schema';

/** Days from today to the suggested start: QA and the next office hours fit in. */
const AHEAD_DAYS = 14;

/** The plan of somebody who has said nothing yet. */
export function emptyPlan(today: Temporal.PlainDate): Plan {
  return {
    about: { name: '', key: '' },
    part: 'kind',
    answers: {},
    launch: {
      preset: '',
      start: today.add({ days: AHEAD_DAYS }).toString(),
      complexity: 'high',
      localized: false,
      releaseDay: '',
      application: '',
      features: [],
      steps: [],
    },
    size: {
      measure: 'rate',
      rate: null,
      cv: null,
      change: null,
      power: 80,
      alpha: 5,
      eligible: null,
      exposure: 100,
      taken: 0,
      platform: 'unknown',
      perComparison: false,
      step: 0,
    },
  };
}
