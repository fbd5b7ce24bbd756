import { KNOWN_HOSTS } from './known-hosts';
import { mendScheme } from './mend-scheme';

const NAMES = KNOWN_HOSTS.map(({ host }) => host.replaceAll('.', String.raw`\.`)).join('|');
const ON_KNOWN_HOST = new RegExp(
  String.raw`^(?:[a-z:;./]{0,23}[:/])?(?:www\.)?(?:${NAMES})(?:[/?#:]|$)`,
  'i',
);
/** Where another address may begin: a scheme, or the name of a known host, perhaps behind half a scheme. */
const BEGINNING = new RegExp(String.raw`https?://|(?:https?[:;.]?/{0,3})?(?:${NAMES})/`, 'gi');

/** An address that belongs inside stands behind a slash (archives), an equals sign, an encoded sign or the like. */
const BEHIND_A_WORD = /(?<!%[0-9a-f]{2})[\p{L}\p{N})\]}"'>!.…`*]$/iu;
const BEHIND_A_NAME = /(?<!%[0-9a-f]{2})[\p{L}\p{N}_]$/iu;
/** As far back as these look, in characters. */
const REACH = 4;

/** Where the second address begins, the third, and so on. */
const beginningsOf = (text: string): number[] => {
  const isKnown = ON_KNOWN_HOST.test(text);
  const query = text.search(/[?#]/);
  const isGlued = (beginning: string, index: number): boolean => {
    if (index === 0) return false;
    const before = text.slice(Math.max(0, index - REACH), index);
    if (!/^https?:\/\/$/i.test(beginning)) return isKnown && BEHIND_A_NAME.test(before);
    if (BEHIND_A_WORD.test(before)) return true;
    // The paths of known hosts hold no address.
    const isInPath = query < 0 || index < query;
    return isKnown && (isInPath ? !before.endsWith('=') : /\d:$/.test(before));
  };
  const beginnings: number[] = [];
  for (const { 0: beginning, index } of text.matchAll(BEGINNING))
    if (isGlued(beginning, index)) beginnings.push(index);
  return beginnings;
};

/**
 * The addresses that were pasted one behind the other without a space: `https://a.de/xhttps://b.de/y`. An
 * address that rightly holds a second one (a web archive's, a parameter's) is one.
 */
export const gluedAddresses = (text: string): string[] => {
  const beginnings = beginningsOf(text);
  if (beginnings.length === 0) return [text];
  const schemes = text.length - (mendScheme(text)?.rest.length ?? text.length);
  const starts = beginnings.filter((start) => start > schemes);
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
};
