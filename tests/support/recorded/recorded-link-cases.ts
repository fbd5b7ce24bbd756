import { existsSync, readFileSync } from 'node:fs';
import type { LinkKind } from '@/guide/vocabulary';

/** One link as an owner typed it, with the verdict it deserves. */
export interface RecordedLinkCase {
  n: number;
  kind: LinkKind;
  url: string;
  ctx: { hasBrief?: boolean; parentDocId?: string } | null;
  code: string;
  severity: string;
  also: string[];
  fixUrl: string | null;
  fixKind: LinkKind | null;
}

/**
 * Checked against Experimenter's own form. Kept outside the project, which stands alone without them: then
 * empty.
 */
export const recordedLinkCases = (): RecordedLinkCase[] => {
  const file = new URL('../../../../shared/link-cases.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

/** A link that an earlier version judged wrongly. What is absent does not matter. */
export interface LaterLinkCase {
  group: string;
  kind: LinkKind;
  url: string;
  /** Right as the verdict's code and among its `also`. */
  code?: string;
  severity: string | string[];
  /** Null: no address may be offered. */
  fixUrl?: string | null;
}

/** Taken from public reports about software of this kind. Kept outside the project, like the others. */
export const laterLinkCases = (): LaterLinkCase[] => laterCases().links;

/** Something else that an earlier version did wrongly, told in words; `input` is data or a sentence. */
export interface LaterOtherCase {
  area: string;
  title: string;
  input: unknown;
  expected: string;
}

/** From the same file as `laterLinkCases`. */
export const laterOtherCases = (): LaterOtherCase[] => laterCases().others;

const laterCases = (): { links: LaterLinkCase[]; others: LaterOtherCase[] } => {
  const file = new URL('../../../../shared/cases-2026-11.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { links: [], others: [] };
};
