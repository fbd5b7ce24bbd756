import type { LinkKind } from '@/guide/vocabulary';
import { judgeDestination } from './destination';
import { noted } from '../verdict/judged-link';
import type { JudgedLink } from '../verdict/judged-link';
import { withoutClinging } from '../address/clinging';
import type { Address } from '../address/read-address';
import type { Destination } from '../destination/destination';
import { readDestination } from '../destination/read-destination';
import { refuseHost } from './refuse-host';
import { unwrapRedirect } from '../address/unwrap-redirect';
import type { LinkContext } from '../verdict/verdict';

/** What an address is judged for. */
export interface AddressQuestion {
  kind: LinkKind;
  context: LinkContext;
  /** Judges what a redirect leads to. */
  follow: (inner: string) => JudgedLink;
  /** The brief of the delivery that this one was cloned from, as a key; computed only when asked. */
  parentKey: () => string | undefined;
}

/**
 * Where an address leads, and whether that shows only once what clings to it is taken off. Only addresses of
 * one document, ticket or bug are known to hold none of it.
 */
const findDestination = (url: URL, host: string): { destination: Destination; isClean: boolean } => {
  const asWritten = readDestination(url, host);
  const written = withoutClinging(url.href, asWritten.endsInWords === true);
  const bare = written === url.href ? null : URL.parse(written);
  if (bare === null) return { destination: asWritten, isClean: true };
  const destination = readDestination(bare, host);
  const isClean = destination.key === undefined;
  return { destination: isClean ? asWritten : destination, isClean };
};

/** Judges where the address leads as if it were well written: https, no user name, the corrected host. */
const judgeTarget = (
  address: Address,
  host: string,
  asTyped: boolean,
  question: AddressQuestion,
): JudgedLink => {
  const { url, text, isKnown, typedHost, path, typedPath } = address;
  const { destination, isClean } = findDestination(url, host);
  const { canonical } = destination;
  const isBest =
    !isClean || canonical === text || canonical === `https://${asTyped ? typedHost : host}${typedPath}`;
  const isParents = destination.key !== undefined && destination.key === question.parentKey();
  const verdict = judgeDestination(destination, isBest, question.kind, question.context, isParents);
  const port = url.port === '' || isKnown || host !== address.host ? '' : `:${url.port}`;
  const better = canonical ?? `https://${host}${port}${path}`;
  const judged = { verdict, better, key: destination.key ?? `url:${better}` };
  const bare = isClean ? judged : noted(judged, 'EXTRA_CHARS');
  if (url.protocol === 'https:') return bare;
  // A server on a port of its own may well not speak https there.
  return noted(port === '' ? bare : { ...bare, better: undefined }, 'INSECURE_HTTP');
};

/**
 * Judges an address that could be read: where it forwards to, its host, then where it leads (workflow.md
 * §5.2).
 */
export const judgeAddress = (address: Address, question: AddressQuestion): JudgedLink => {
  const { url, host, isKnown } = address;
  const inner = unwrapRedirect(url, host);
  if (inner !== null) return noted(question.follow(inner), 'REDIRECT_WRAPPED');
  const { refused, correction } = refuseHost(address);
  if (refused !== null)
    return { verdict: refused, better: refused.code === 'SHORTENER' ? url.href : undefined };
  const hasPort = isKnown && url.port !== '';
  const asTyped = correction === null && !hasPort;
  const judged = judgeTarget(address, correction ?? host, asTyped, question);
  const named = asTyped ? judged : noted(judged, 'HOST_TYPO', `Did you mean ${correction ?? host}?`);
  return address.hasUserinfo ? noted(named, 'USERINFO') : named;
};
