import type { ANSWERS, QuestionId } from './answers';

interface Question<Answer extends string> {
  question: string;
  /** What helps to answer it. */
  hint: string;
  answers: Readonly<Record<Answer, string>>;
}

/** The questions as the owner reads them. */
export const QUESTIONS: { readonly [K in QuestionId]: Question<(typeof ANSWERS)[K][number]> } = {
  need: {
    question: 'What do you need?',
    hint: 'The first reason why you are here.',
    answers: {
      learn: 'To learn what a change does',
      ship: 'To ship a change',
      both: 'Both: ship it, and know what it does',
      opinions: 'Opinions from early adopters, on a feature that is not ready for everyone',
      neither: 'Neither: to understand people, a market, or how things are now',
    },
  },
  effect: {
    question: 'Do you need to know the effect on DAU, retention or guardrail metrics?',
    hint: 'Cause and effect: what the change did, not only what the numbers were while it went out.',
    answers: { yes: 'Yes', no: 'No' },
  },
  wait: {
    question: 'Can it wait for results before most people get it?',
    hint: 'Enrollment, observation and analysis take some weeks. If a date is fixed, answer no.',
    answers: { yes: 'Yes, it can wait', no: 'No, most people should get it now' },
  },
  late: {
    question: 'Would it be acceptable to roll it back late?',
    hint: 'A holdback may show harm only after many people had the change for weeks.',
    answers: { yes: 'Yes, the risk is low', no: 'No, harm has to be noticed early' },
  },
};
