import type { VerdictSeverity } from '@/links/verdict/verdict';
import { sentence } from '@/platform/sentence';

/** Path data on a 16×16 grid: each severity has its own shape, so that none is told by colour alone. */
export const SEVERITY_ICONS: Readonly<Record<VerdictSeverity | 'unknown', string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z M7.2 4v5h1.6V4z M7.2 10.4V12h1.6v-1.6z',
  warning: 'M8 1l7.5 13.5H.5z M7.2 6v4h1.6V6z M7.2 11v1.6h1.6V11z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M7.2 7v5h1.6V7z M7.2 4v1.6h1.6V4z',
  ok: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M4.2 8.3l2.6 2.6 5-5-1.1-1.1-3.9 3.9-1.5-1.5z',
  unknown: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6z',
};

/** The severities in words, for screen readers and wherever a shape stands alone. */
export const SEVERITY_WORDS: Readonly<Record<VerdictSeverity, () => string>> = {
  error: sentence('page.error'),
  warning: sentence('page.warning'),
  info: sentence('page.note'),
  ok: sentence('page.fine'),
};
