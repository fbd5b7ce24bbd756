import type { DeliveryType } from '@/guide/vocabulary';
import type { Kind } from './answers';

/** What an answer means for the owner. Advantage and disadvantage of a column of the guide stand in the guide. */
export interface KindAdvice {
  title: string;
  reason: string;
  /** The column of the comparison table, and the guide's entry with its advantage and disadvantage. */
  column: DeliveryType | null;
  /** Instead of the guide's, for an answer that is no column. */
  advantage?: string;
  disadvantage?: string;
  brief: string;
  /** What to set in Experimenter, in the order of its pages; for another method, where to go. */
  steps: readonly string[];
  /** What owners get wrong here. */
  facts: readonly string[];
  /** Ids of the guide's links that help next. */
  links: readonly string[];
}

const WINS =
  'An experiment wins over a rollout of the same feature, so its control branch really is held back. Only in mobile messaging a client gets both at once.';
const SEPARATE =
  'Experiments and rollouts draw their clients apart from each other: a 100% rollout and a 5% experiment both fill.';
const BLOCKS = 'A holdback blocks other experiments on its feature for as long as it runs.';
const BOX = 'The holdback box goes on the experiment half, never on the rollout.';
const MESSAGES = 'A holdback of desktop messages needs a free fxms-message feature.';
const FIRST_ANALYSIS = 'The first analysis of a holdback comes 28 days after launch, then one every week.';

export const KIND_ADVICE: Readonly<Record<Kind, KindAdvice>> = {
  experiment: {
    title: 'Experiment',
    reason:
      'You need cause and effect, and it can wait: measure first, then ship what is positive. An experiment can be scaled to a rollout.',
    column: 'experiment',
    brief: 'A brief is needed.',
    steps: [
      'Create an experiment with two or more branches; the first is the control.',
      'Choose up to two primary outcomes before launch: they cannot be added later.',
      'Set population and expected clients with a data scientist.',
      'Enrollment of 8, 15 or 22 days; observation of 14 days for 2-week retention, 28 for days of use.',
    ],
    facts: [
      'Population and timeframe are fixed: a live experiment cannot be resized.',
      'Every branch more takes clients from the others; few variations learn most.',
      WINS,
    ],
    links: ['brief-copy', 'experiments-doc', 'office-hours-page'],
  },
  rollout: {
    title: 'Rollout',
    reason:
      'You have decided to ship and need no measure of the effect: a rollout lowers the technical risk by going out in phases.',
    column: 'rollout',
    brief: 'No brief is needed, unless VP or Legal sign-off applies: those ask for one.',
    steps: [
      'Create a rollout, which has one branch, or promote a finished experiment to one.',
      'Plan its phases, and write down when you move on and when you pause.',
      'Start with a first phase small enough to find problems in.',
      'Raise the population phase by phase: each is a Request Update with a review.',
    ],
    facts: [
      'A rollout says nothing about DAU or guardrails: there are no groups to compare.',
      WINS,
      SEPARATE,
    ],
    links: ['rollouts-doc', 'rollouts-faq'],
  },
  holdback: {
    title: 'Holdback',
    reason:
      'You want it out widely now and still measure what it does: a rollout, and at the same time an experiment whose control group is held back.',
    column: 'holdback',
    brief: 'A brief is needed, for the experiment half.',
    steps: [
      'Create the rollout of the feature, and plan its phases.',
      'Create an experiment on the same feature, with a control branch that does not get the change.',
      'Tick the holdback box on the Branches page of the experiment.',
      'Sizes and times of the two may differ; launch both.',
    ],
    facts: [BOX, WINS, SEPARATE, BLOCKS, FIRST_ANALYSIS, MESSAGES],
    links: ['brief-copy', 'rollouts-doc', 'sizing-doc'],
  },
  'small-first': {
    title: 'Small experiment first, then rollout with holdback',
    reason:
      'It should not wait long, but harm noticed late would be too late: a small experiment decides whether to ship, and a holdback measures at scale.',
    column: null,
    advantage: 'Few people meet the risk, and the decision to ship rests on what was measured.',
    disadvantage: 'Two deliveries one after the other: slower than a holdback at once.',
    brief: 'A brief is needed, for the experiment and for the holdback’s experiment half.',
    steps: [
      'Step 1: create a small experiment. The guide’s example takes 5% of the targeted population.',
      'Go on only if it ended positive.',
      'Step 2: promote it to a rollout, and create a second experiment on the same feature beside it.',
      'Tick the holdback box on that second experiment. The guide’s example takes 50%, half of it held back.',
    ],
    facts: [BOX, WINS, BLOCKS, FIRST_ANALYSIS, MESSAGES],
    links: ['brief-copy', 'delivery-types', 'sizing-doc'],
  },
  labs: {
    title: 'Firefox Labs',
    reason:
      'You want the opinions of people who chose to try it, on a feature that is not ready for everyone.',
    column: 'labs',
    brief: 'Firefox Labs has a brief template of its own.',
    steps: [
      'Desktop only: people switch it on in the Firefox Labs settings.',
      'Make your copy of the Firefox Labs brief.',
      'Create the delivery as a Firefox Labs opt-in in Experimenter.',
      'Say hello in #firefox-labs.',
    ],
    facts: ['Those who opt in are not like everyone: their numbers say nothing about impact.'],
    links: ['labs-doc', 'labs-brief-template'],
  },
  other: {
    title: 'Another method',
    reason:
      'What you want to know is not the effect of a change, so no delivery of Experimenter would answer it.',
    column: null,
    advantage: 'An answer without changing anything for anyone.',
    disadvantage: 'None of these shows cause and effect.',
    brief: 'No experiment brief is needed.',
    steps: [
      'Research review: has somebody asked this before?',
      'usertesting.com: watch a few people use it.',
      'Market research: what people want, and who they are.',
      'GLAM: how telemetry is distributed, version by version.',
      'Operational Monitoring: how a feature is doing over time.',
      'A rollout, if you only want to ship safely.',
    ],
    facts: ['Not sure? Bring the question to office hours: finding the method is what they are for.'],
    links: ['design-picture', 'office-hours-page'],
  },
};
