import * as at from '../selectors';

/**
 * What the recipe JSON of a summary says. It is what was published last, so only data that cannot change
 * since.
 */
export interface Recipe {
  isRollout?: boolean;
  isFirefoxLabsOptIn?: boolean;
  /** Feature slugs. */
  features?: string[];
  /** Branch slugs, reference branch first. */
  branches?: string[];
  /** Days. */
  proposedEnrollment?: number;
  /** Days. */
  proposedDuration?: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const boolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const count = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 ? value : undefined;
const strings = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function branchesOf(recipe: Record<string, unknown>): string[] | undefined {
  const { branches, referenceBranch } = recipe;
  const slugs = Array.isArray(branches)
    ? strings(branches.map((branch: unknown) => (isRecord(branch) ? branch['slug'] : branch)))
    : undefined;
  return slugs?.sort((a, b) => Number(b === referenceBranch) - Number(a === referenceBranch));
}

/**
 * Reads the recipe of this delivery. Empty when there is none, when it is another delivery's, or when it is
 * no JSON.
 */
export function readRecipe(root: ParentNode, slug: string | undefined): Recipe {
  const recipe = parse(root.querySelector(at.recipe)?.textContent ?? '');
  if (!isRecord(recipe) || recipe['slug'] !== slug) return {};
  return {
    isRollout: boolean(recipe['isRollout']),
    isFirefoxLabsOptIn: boolean(recipe['isFirefoxLabsOptIn']),
    features: strings(recipe['featureIds']),
    branches: branchesOf(recipe),
    proposedEnrollment: count(recipe['proposedEnrollment']),
    proposedDuration: count(recipe['proposedDuration']),
  };
}
