import { describe, expect, it } from 'vitest';
import { isFilledIn } from '@/checklist/rules/is-filled-in';

describe('a text field', () => {
  it.each([
    '',
    '  \n ',
    '\u200b',
    '\u200b'.repeat(500),
    '\u3164\u2800',
    'TBD',
    'tbd.',
    'N/A',
    '.',
    '…'.repeat(100),
    'Hypothesis:',
  ])('%j is not filled in', (text) => {
    expect(isFilledIn(text)).toBe(false);
  });

  it.each(['Yes', 'If we ship it, more people stay.', '仮説', 'QA is out this week', '7 %'])(
    '%j is',
    (text) => {
      expect(isFilledIn(text)).toBe(true);
    },
  );
});
