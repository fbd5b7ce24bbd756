import type { LinkCode, LinkVerdict, VerdictSeverity } from './verdict';

/** A verdict, with what else was learned on the way. */
export interface JudgedLink {
  verdict: LinkVerdict;
  /** The address to write instead, should the way it is written need mending. */
  better?: string | undefined;
  /** Same key, same document, ticket or bug. Absent when the link leads nowhere. */
  key?: string | undefined;
}

/** Puts a note around a judged link; the better address is what mends it. */
export const noted = (judged: JudgedLink, code: NoteCode, message?: string): JudgedLink => ({
  ...judged,
  verdict: addNote(judged.verdict, code, judged.better, message),
});

/** Findings about how the link is written, not about where it leads. Each is mended by a better address. */
export type NoteCode = Extract<
  LinkCode,
  'EXTRA_CHARS' | 'NO_SCHEME' | 'USERINFO' | 'HOST_TYPO' | 'REDIRECT_WRAPPED' | 'INSECURE_HTTP' | 'TOO_LONG'
>;

const SEVERITY: Readonly<Record<NoteCode, VerdictSeverity>> = {
  EXTRA_CHARS: 'warning',
  NO_SCHEME: 'error',
  USERINFO: 'error',
  HOST_TYPO: 'error',
  REDIRECT_WRAPPED: 'warning',
  INSECURE_HTTP: 'warning',
  TOO_LONG: 'error',
};

const MESSAGE: Readonly<Record<NoteCode, string>> = {
  EXTRA_CHARS: 'There are extra characters in or around the link.',
  NO_SCHEME: 'The link needs https:// in front.',
  USERINFO: 'There is a name before the host (…@). Use the address without it.',
  HOST_TYPO: 'The host is misspelled.',
  REDIRECT_WRAPPED: 'This is a redirect link. Use the real address.',
  INSECURE_HTTP: 'Use https:// instead of http://.',
  TOO_LONG: 'Experimenter accepts at most 255 characters.',
};

/**
 * Puts a note around a verdict. An error inside stays in front, since mending the writing would not help it;
 * anything milder steps behind the note.
 *
 * @param better the address to write instead; absent when none is known
 */
const addNote = (
  inner: LinkVerdict,
  code: NoteCode,
  better: string | undefined,
  message: string = MESSAGE[code],
): LinkVerdict => {
  if (inner.code === code || inner.also?.includes(code)) return inner;
  if (inner.severity === 'error') {
    const fix = inner.fix && better ? { url: better, ...inner.fix } : inner.fix;
    return { ...inner, ...(fix && { fix }), also: [...(inner.also ?? []), code] };
  }
  const fix = better === undefined ? inner.fix : { url: better, ...inner.fix };
  const also = [...(inner.code === 'OK' ? [] : [inner.code]), ...(inner.also ?? [])];
  return { code, severity: SEVERITY[code], message, ...(fix && { fix }), ...(also.length > 0 && { also }) };
};
