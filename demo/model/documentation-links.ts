import { LINK_KINDS, type LinkKind } from '../../guide/vocabulary.ts';
import type { Delivery } from './delivery.ts';
import type { LinkRowState } from '../pages/edit/link-formset.ts';
import { textOf } from '../route.ts';

const MAX_LENGTH = 255;
const SCHEMES = new Set(['http:', 'https:', 'ftp:', 'ftps:']);

/** What Django says about an address: nothing when it is empty, since the form does not ask for one. */
function addressError(url: string): string | undefined {
  if (url === '') return undefined;
  if (url.length > MAX_LENGTH) {
    return `Ensure this value has at most ${MAX_LENGTH} characters (it has ${url.length}).`;
  }
  const wellFormed = /^[a-z]+:\/\/[^\s/]+\S*$/i.test(url) && URL.canParse(url);
  return wellFormed && SCHEMES.has(new URL(url).protocol) ? undefined : 'Enter a valid URL.';
}

const isKind = (text: string): text is LinkKind => LINK_KINDS.some((kind) => kind === text);

/** The link rows that a form sent, in order, each with its error if it has one. */
export function linkRowsOf(form: FormData): LinkRowState[] {
  const count = Math.min(Number(textOf(form, 'documentation_links-TOTAL_FORMS')) || 0, 1000);
  return Array.from({ length: count }, (_, index) => {
    const field = (name: string): string => textOf(form, `documentation_links-${index}-${name}`);
    const kind = field('title');
    const url = field('link').trim();
    const row: LinkRowState = { id: Number(field('id')), kind: isKind(kind) ? kind : '', url };
    const error = addressError(url);
    return error === undefined ? row : { ...row, error };
  });
}

/** Keeps the rows of a form without errors. Rows that the delivery does not have are ignored. */
export function saveLinkRows(delivery: Delivery, rows: readonly LinkRowState[]): void {
  for (const { id, kind, url } of rows) {
    const entry = delivery.links.find((link) => link.id === id);
    if (entry) Object.assign(entry, { kind, url });
  }
}
