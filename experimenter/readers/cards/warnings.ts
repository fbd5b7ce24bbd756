import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import type { Facts, HostWarning } from '../../page-facts';
import { textOf } from '../../values/text-of';

const LEARN_MORE = 'Learn more';

const moreAmong = (elements: Iterable<Element>): string | undefined =>
  [...elements].find((each) => textOf(each) === LEARN_MORE)?.getAttribute('href') ?? undefined;

/** Where a line offers to learn more, or else the box around its list. */
const moreOn = (line: Element): string | undefined =>
  moreAmong(line.querySelectorAll('a')) ?? moreAmong(line.parentElement?.parentElement?.children ?? []);

/** The words of a line, without those of its links to more, and spaced as a sentence is. */
function wordsOf(line: Element): string {
  const words = textOf(line).replaceAll(LEARN_MORE, '').replace(/\s+/g, ' ');
  return words
    .replace(/\( /g, '(')
    .replace(/ (?=[),.])/g, '')
    .trim();
}

/**
 * Reads Experimenter's warnings about a delivery: of overlap, of targeting, of versions. One line each.
 *
 * @param place The element whose being there says that the page would show warnings if there were any.
 * @param lines The warnings in it.
 */
export function readWarnings(root: ParentNode, place: string, lines: string): Facts {
  const box = innermost(root, place);
  const warnings =
    box &&
    [...box.querySelectorAll(lines)].map((line): HostWarning => {
      const url = moreOn(line);
      return { text: wordsOf(line), ...(url && { url }) };
    });
  return { warnings: fact(place, warnings ?? undefined) };
}
