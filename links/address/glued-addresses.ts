import { KNOWN_HOSTS } from './known-hosts';
import { mendScheme } from './mend-scheme';

const NAMES = KNOWN_HOSTS.map(({ host }) => host.replaceAll('.', String.raw`\.`)).join('|');
const ON_KNOWN_HOST = new RegExp(
  String.raw`^(?:[a-z:;./]{0,23}[:/])?(?:www\.)?(?:${NAMES})(?:[/?#:]|$)`,
  'i',
);

/** Behind a word. An address that belongs inside stands behind a slash (archives), an equals sign or the like. */
const WORD = String.raw`(?<=[\p{L}\p{N})\]}"'>!.…\x60*])(?<!%[0-9a-f]{2})`;
const BEHIND_A_WORD = new RegExp(`${WORD}https?://`, 'giu');
/** On a known host also a host's name behind a word, and any address in the path: its paths hold none. */
const OR_A_NAME = new RegExp(
  String.raw`(?:${WORD}|(?<=\d:))https?://|(?<=[\p{L}\p{N}_])(?<!%[0-9a-f]{2})(?:https?[:;.]?/{0,3})?(?:${NAMES})/`,
  'giu',
);
const IN_A_PATH = /(?<=[^=])https?:\/\//gi;

const startsOf = (text: string): number[] => {
  if (!ON_KNOWN_HOST.test(text)) return [...text.matchAll(BEHIND_A_WORD)].map(({ index }) => index);
  const path = text.split(/[?#]/, 1)[0] ?? '';
  const found = [...path.matchAll(IN_A_PATH), ...text.matchAll(OR_A_NAME)].map(({ index }) => index);
  return [...new Set(found)].toSorted((one, other) => one - other);
};

/**
 * The addresses that were pasted one behind the other without a space: `https://a.de/xhttps://b.de/y`. An
 * address that rightly holds a second one (a web archive's, a parameter's) is one.
 */
export const gluedAddresses = (text: string): string[] => {
  const schemes = text.length - (mendScheme(text)?.rest.length ?? text.length);
  const starts = startsOf(text).filter((start) => start > schemes);
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
};
