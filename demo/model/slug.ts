import type { Store } from './store.ts';

const MAX_LENGTH = 80;

/** The slug of a name: lower case, words joined by hyphens. */
export const slugify = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-')
    .slice(0, MAX_LENGTH);

/** What is wrong with a name for a new delivery; undefined when it can be used. */
export function nameError(store: Store, name: string): string | undefined {
  const slug = slugify(name);
  if (slug === '') return 'This is not a valid name.';
  return store.delivery(slug) === undefined ? undefined : 'This name is already taken.';
}
