import { describe, expect, it } from 'vitest';
import * as selectors from '@/experimenter/selectors';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { parsePage } from '../../support/recorded/parse-page';
import { recordedPages } from '../../support/recorded/recorded-pages';
import { countedSelectors } from '../../support/recorded/selector-counts';

const counted = countedSelectors(selectors);
const pages = recordedPages.map(({ file, page, html }) => ({ file, page, document: parsePage(html()) }));

describe.skipIf(!captures)(`selectors${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`, () => {
  it.each(pages)('match as often as expected on $file', ({ document, page }) => {
    const broken = counted.filter(({ selector, boundsOn }) => {
      const [least, most] = boundsOn(page);
      const count = document.querySelectorAll(selector).length;
      return count < least || count > most;
    });

    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  it.each(counted)('$name was seen on a recorded page', ({ selector }) => {
    expect(pages.some(({ document }) => document.querySelector(selector))).toBe(true);
  });
});
