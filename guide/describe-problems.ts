import type * as z from 'zod/mini';

/** One thing wrong with a guide layer: where, in words such as `links 2 (team.wiki), url`, and why. */
export interface GuideProblem {
  path: string;
  reason: string;
}

type Issue = z.core.$ZodIssue;

/** What a value has to be, in words. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const listed = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be one of ${listed(issue.values)}`;
    case 'unrecognized_keys':
      return `has fields that are not known: ${issue.keys.join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    default:
      return issue.message;
  }
}

/**
 * What zod found, from the outside in; `at` is where in the layer it looked. Parse with `reportInput: true`.
 */
export function problemsOf(issues: readonly Issue[], at: string): GuideProblem[] {
  return issues.map((issue) => ({
    path: [at, ...issue.path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))]
      .filter(Boolean)
      .join(', '),
    reason: reasonOf(issue),
  }));
}

/** The problems as sentences for whoever wrote the layer. */
export function describeProblems(problems: readonly GuideProblem[]): string[] {
  return problems.map(({ path, reason }) => `${path || 'The file'} ${reason}.`);
}
