import type { LinkKind } from '@/guide/vocabulary';
import { cleanText } from '../address/clean-text';
import { judgeAddress } from './address';
import { judgeWords, NOT_A_URL_VERDICT } from './words';
import { noted } from '../verdict/judged-link';
import type { JudgedLink } from '../verdict/judged-link';
import { readAddress } from '../address/read-address';
import type { LinkContext, LinkVerdict } from '../verdict/verdict';

/** Redirects inside redirects are followed this deep; more is never innocent. */
const MOST_REDIRECTS = 3;

/** What Experimenter's link field holds, in characters (its `URLField(max_length=255)`). */
const LONGEST_URL = 255;

export interface LinkQuestion {
  kind: LinkKind;
  /** As typed or stored, in any state. */
  url: string;
  context?: LinkContext | null | undefined;
}

const BAD_SCHEME: LinkVerdict = {
  code: 'BAD_SCHEME',
  severity: 'error',
  message: 'Only web links (https://…) are allowed.',
};

const TOO_MANY_REDIRECTS: LinkVerdict = {
  code: 'REDIRECT_WRAPPED',
  severity: 'warning',
  message: 'This link goes through too many redirects to see where it ends. Use the real address.',
};

/** Counts as the server does, in code points; a text of twice the limit needs no count. */
const isTooLong = (text: string): boolean =>
  text.length > 2 * LONGEST_URL || (text.length > LONGEST_URL && Array.from(text).length > LONGEST_URL);

/** A key alone may name a ticket of another row type, so the address that it stands for is judged as well. */
const judgeKey = (verdict: LinkVerdict, question: LinkQuestion, depth: number): JudgedLink => {
  const url = verdict.fix?.url;
  if (url === undefined) return { verdict };
  const { verdict: inner, key } = judgeAt(depth, { ...question, url });
  const also = inner.code === 'OK' ? {} : { also: [inner.code] };
  return { verdict: { ...verdict, fix: { url, ...inner.fix }, ...also }, better: url, key };
};

const judgeClean = (text: string, question: LinkQuestion, depth: number): JudgedLink => {
  const words = judgeWords(text, question.kind);
  if (words !== null) return judgeKey(words, question, depth);
  if (!/[\t\r\n]/.test(text)) return judgeUnbroken(text, question, depth);
  return noted(judgeUnbroken(text.replace(/[\t\r\n]+/g, ''), question, depth), 'EXTRA_CHARS');
};

const judgeUnbroken = (text: string, question: LinkQuestion, depth: number): JudgedLink => {
  const address = readAddress(text);
  if (address === 'BAD_SCHEME') return { verdict: BAD_SCHEME };
  if (address === 'NOT_A_URL') return { verdict: NOT_A_URL_VERDICT };
  const judged = judgeAddress(address, {
    kind: question.kind,
    context: question.context ?? {},
    follow: (url) =>
      depth < MOST_REDIRECTS ? judgeAt(depth + 1, { ...question, url }) : { verdict: TOO_MANY_REDIRECTS },
    parentKey: () => parentKey(question.context),
  });
  const whole = address.noScheme ? noted(judged, 'NO_SCHEME') : judged;
  return depth === 0 && isTooLong(text) ? noted(whole, 'TOO_LONG') : whole;
};

/** By far the most common text: one address of visible ASCII, with nothing at its ends to clean away. */
const PLAIN_LINK = /^https?:\/\/[!-+\--:<-[\]-{}~]*[\w#&+/=?%~@-]$/i;

const judgeAt = (depth: number, question: LinkQuestion): JudgedLink => {
  if (PLAIN_LINK.test(question.url)) return judgeUnbroken(question.url, question, depth);
  const { text, extra } = cleanText(question.url);
  const judged = judgeClean(text, question, depth);
  return extra && judged.verdict.code !== 'EMPTY' ? noted(judged, 'EXTRA_CHARS') : judged;
};

const parentKey = (context: LinkContext | null | undefined): string | undefined =>
  context?.parentBrief === undefined
    ? undefined
    : judgeAt(0, { kind: 'DESIGN_DOC', url: context.parentBrief }).key;

/** Experimenter would refuse such a fix, so none is offered. */
const withoutLongFix = (verdict: LinkVerdict): LinkVerdict => {
  if ((verdict.fix?.url?.length ?? 0) <= LONGEST_URL) return verdict;
  const { fix, ...rest } = verdict;
  return fix?.kind === undefined ? rest : { ...rest, fix: { kind: fix.kind } };
};

/**
 * Judges one link, and says what a list of links needs to compare it with others. Total, like `checkLink`.
 */
export const judgeLink = (question: LinkQuestion): JudgedLink => {
  const { verdict, key } = judgeAt(0, question);
  return { verdict: withoutLongFix(verdict), key };
};
