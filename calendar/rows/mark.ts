/** What one row of a list is marked with: a tone, which is a shape, and the same in words. */
export interface RowMark {
  tone: 'error' | 'warning' | 'info' | 'ok' | 'unknown';
  words: string;
}
