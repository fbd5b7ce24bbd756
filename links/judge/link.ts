import type { LinkKind } from '@/guide/vocabulary';
import { isAcceptedByExperimenter } from '../address/accepted-by-experimenter';
import { cleanText } from '../address/clean-text';
import { gluedAddresses } from '../address/glued-addresses';
import { judgeAddress } from './address';
import { cutOff } from './cut-off';
import { judgeWords, NOT_A_URL_VERDICT, SEVERAL_VERDICT, twiceTheSame } from './words';
import { noted } from '../verdict/judged-link';
import type { JudgedLink } from '../verdict/judged-link';
import { readAddress } from '../address/read-address';
import type { LinkContext, LinkVerdict } from '../verdict/verdict';

/** Redirects inside redirects are trusted this deep. */
const MOST_REDIRECTS = 3;
/** And looked into this deep, for what is wrong at their end. */
const DEEPEST_LOOK = 12;
/** More addresses than this in one text are not compared with each other. */
const MOST_GLUED = 4;

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

/** Counts as the server does, in code points. */
const isTooLong = (text: string): boolean =>
  text.length > LONGEST_URL && Array.from(text.slice(0, 2 * LONGEST_URL + 2)).length > LONGEST_URL;

/** A key alone may name a ticket of another row type, so the address that it stands for is judged as well. */
const judgeKey = (verdict: LinkVerdict, question: LinkQuestion, depth: number): JudgedLink => {
  const url = verdict.fix?.url;
  if (url === undefined) return { verdict };
  const { verdict: inner, key } = judgeAt(depth, { ...question, url });
  const also = inner.code === 'OK' ? {} : { also: [inner.code] };
  return { verdict: { ...verdict, fix: { url, ...inner.fix }, ...also }, better: url, key };
};

/** The end of a chain of redirects. Beyond the trusted depth only an error there is told. */
const follow = (depth: number, question: LinkQuestion): JudgedLink => {
  if (depth > DEEPEST_LOOK) return { verdict: { ...TOO_MANY_REDIRECTS, severity: 'error' } };
  const judged = judgeAt(depth, question);
  const isTrusted = depth <= MOST_REDIRECTS || judged.verdict.severity === 'error';
  return isTrusted ? judged : { verdict: TOO_MANY_REDIRECTS };
};

const judgeClean = (text: string, question: LinkQuestion, depth: number): JudgedLink => {
  const same = twiceTheSame(text);
  if (same !== null) return noted(judgeClean(same, question, depth), 'EXTRA_CHARS');
  const words = judgeWords(text, question.kind);
  if (words !== null) return judgeKey(words, question, depth);
  const unbroken = text.replace(/[\t\r\n]+/g, '');
  const judged = judgeGlued(gluedAddresses(unbroken), question, depth);
  return unbroken === text ? judged : noted(judged, 'EXTRA_CHARS');
};

/** Addresses without a space between them: one, if they all lead to the same place. */
const judgeGlued = (addresses: readonly string[], question: LinkQuestion, depth: number): JudgedLink => {
  const [first = '', ...others] = addresses;
  if (others.length === 0) return judgeUnbroken(first, question, depth);
  if (addresses.length > MOST_GLUED) return { verdict: SEVERAL_VERDICT };
  const judged = judgeAt(depth, { ...question, url: first });
  const isSame = others.every(
    (url) => url === first || judgeAt(depth, { ...question, url }).key === judged.key,
  );
  return isSame && judged.key !== undefined ? noted(judged, 'EXTRA_CHARS') : { verdict: SEVERAL_VERDICT };
};

const isSavable = (url: string): boolean => url.length <= LONGEST_URL && isAcceptedByExperimenter(url);

/** What Experimenter refuses as it is written is not fine, wherever it leads. */
const refusedAsWritten = (judged: JudgedLink, text: string): JudgedLink => {
  const { verdict, better, key } = judged;
  const isFine = verdict.severity === 'ok' || verdict.severity === 'info';
  if (!isFine || verdict.fix?.url !== undefined || isAcceptedByExperimenter(text)) return judged;
  return better !== undefined && isSavable(better)
    ? noted(judged, 'EXTRA_CHARS')
    : {
        verdict: {
          code: 'NOT_A_URL',
          severity: 'error',
          message: 'Experimenter does not accept this address.',
        },
        key,
      };
};

const judgeUnbroken = (text: string, question: LinkQuestion, depth: number): JudgedLink => {
  const address = readAddress(text);
  if (address === 'BAD_SCHEME') return { verdict: BAD_SCHEME };
  if (address === 'NOT_A_URL') return { verdict: NOT_A_URL_VERDICT };
  const judged = judgeAddress(address, {
    kind: question.kind,
    context: question.context ?? {},
    follow: (url) => follow(depth + 1, { ...question, url }),
    parentKey: () => parentKey(question.context),
  });
  const whole = address.noScheme ? noted(judged, 'NO_SCHEME') : refusedAsWritten(judged, text);
  return depth === 0 && isTooLong(text) ? noted(whole, 'TOO_LONG') : whole;
};

const judgeAt = (depth: number, question: LinkQuestion): JudgedLink => {
  const { text, extra, isCutOff } = cleanText(question.url);
  const judged = judgeClean(text, question, depth);
  const whole = isCutOff ? cutOff(judged, question.kind) : judged;
  return extra && whole.verdict.code !== 'EMPTY' ? noted(whole, 'EXTRA_CHARS') : whole;
};

const parentKey = (context: LinkContext | null | undefined): string | undefined =>
  context?.parentBrief === undefined
    ? undefined
    : judgeAt(0, { kind: 'DESIGN_DOC', url: context.parentBrief }).key;

/** Experimenter would refuse such a fix, so none is offered. */
const withoutRefusedFix = (verdict: LinkVerdict): LinkVerdict => {
  if (verdict.fix?.url === undefined || isSavable(verdict.fix.url)) return verdict;
  const { fix, ...rest } = verdict;
  return fix?.kind === undefined ? rest : { ...rest, fix: { kind: fix.kind } };
};

/**
 * Judges one link, and says what a list of links needs to compare it with others. Total, like `checkLink`.
 */
export const judgeLink = (question: LinkQuestion): JudgedLink => {
  const { verdict, key } = judgeAt(0, question);
  return { verdict: withoutRefusedFix(verdict), key };
};
