import type { EditPage } from '../../guide/vocabulary.ts';
import type { Delivery } from './delivery.ts';
import { HYPOTHESIS_PLACEHOLDER } from './placeholder.ts';
import { RISKS } from './risks.ts';

/** A field of an edit page that the review would reject, with the words shown below it. */
export interface FieldProblem {
  page: EditPage;
  field: string;
  message: string;
}

const BLANK = 'This field may not be blank.';

function overviewProblems(delivery: Delivery): FieldProblem[] {
  const page = 'overview';
  const hypothesis = delivery.hypothesis.trim();
  const problems: FieldProblem[] = [];
  if (hypothesis === '') problems.push({ page, field: 'hypothesis', message: BLANK });
  if (hypothesis === HYPOTHESIS_PLACEHOLDER) {
    problems.push({ page, field: 'hypothesis', message: 'Hypothesis cannot be the default value.' });
  }
  if (delivery.publicDescription.trim() === '') {
    problems.push({ page, field: 'public_description', message: BLANK });
  }
  for (const { question, field } of RISKS) {
    if (delivery.risks[question] === null) {
      problems.push({ page, field, message: 'This question may not be blank.' });
    }
  }
  return problems;
}

function branchesProblems(delivery: Delivery): FieldProblem[] {
  const page = 'branches';
  const problems: FieldProblem[] = [];
  if (delivery.features.length === 0) {
    problems.push({ page, field: 'feature_configs', message: 'Select at least one feature configuration.' });
  }
  if (delivery.branches.some((branch) => branch.description.trim() === '')) {
    problems.push({ page, field: 'branches', message: BLANK });
  }
  return problems;
}

function metricsProblems(delivery: Delivery): FieldProblem[] {
  const overlap = delivery.primaryOutcomes.some((slug) => delivery.secondaryOutcomes.includes(slug));
  const message = 'Primary outcomes cannot overlap with secondary outcomes.';
  return overlap ? [{ page: 'metrics', field: 'primary_outcomes', message }] : [];
}

function audienceProblems(delivery: Delivery): FieldProblem[] {
  const least: [string, number, number][] = [
    ['population_percent', delivery.populationPercent, 0.0001],
    ['total_enrolled_clients', delivery.totalEnrolledClients, 1],
    ['proposed_enrollment', delivery.enrollmentDays, 1],
    ['proposed_duration', delivery.durationDays, 1],
  ];
  return least
    .filter(([, value, minimum]) => value < minimum)
    .map(([field, , minimum]) => ({
      page: 'audience',
      field,
      message: `Ensure this value is greater than or equal to ${minimum}.`,
    }));
}

/** Everything the review would reject on the edit pages, in page order. */
export const fieldProblems = (delivery: Delivery): FieldProblem[] => [
  ...overviewProblems(delivery),
  ...branchesProblems(delivery),
  ...metricsProblems(delivery),
  ...audienceProblems(delivery),
];

/** Edit pages with missing details, without repeats. */
export const missingPages = (delivery: Delivery): EditPage[] => [
  ...new Set(fieldProblems(delivery).map((problem) => problem.page)),
];

/** Numbers (from 1) of link rows without an address: no page claims them, so only the launch box tells. */
export const emptyLinkRows = (delivery: Delivery): number[] =>
  delivery.links.flatMap((entry, index) => (entry.url === '' ? [index + 1] : []));
