import { KNOWN_HOSTS } from './known-hosts';

const NAMES = KNOWN_HOSTS.map(({ host }) => host.replaceAll('.', String.raw`\.`)).join('|');
const ON_KNOWN_HOST = new RegExp(String.raw`^https?://(?:www\.)?(?:${NAMES})(?:[/?#:]|$)`, 'i');

/** On any host. An address that belongs inside stands behind a slash (archives), an equals sign or the like. */
const BEHIND_A_WORD = /(?<=[\p{L}\p{N})\]}"'>!.…])https?:\/\//giu;
/** On a known host, whose paths hold no address: any in the path, and the name of one behind a word. */
const IN_A_PATH = new RegExp(String.raw`(?<=[^=])https?://|(?<=[\p{L}\p{N}_])(?:${NAMES})/`, 'giu');

/**
 * The addresses that were pasted one behind the other without a space: `https://a.de/xhttps://b.de/y`. An
 * address that rightly holds a second one (a web archive's, a parameter's) is one.
 */
export const gluedAddresses = (text: string): string[] => {
  const query = text.search(/[?#]/);
  const path = query < 0 ? text : text.slice(0, query);
  const inPath = ON_KNOWN_HOST.test(text) ? [...path.matchAll(IN_A_PATH)] : [];
  const found = [...inPath, ...text.matchAll(BEHIND_A_WORD)].map(({ index }) => index);
  const starts = [...new Set(found)].filter((start) => start > 'https://'.length).toSorted((a, b) => a - b);
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
};
