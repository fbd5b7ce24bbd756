import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import type { Facts } from '../../page-facts';
import { textOf } from '../../values/text-of';

/**
 * Reads Experimenter's warnings about overlap and targeting, one line each, without the link that some end
 * with.
 *
 * @param place The element whose being there says that the page would show warnings if there were any.
 * @param lines The warnings in it.
 */
export function readWarnings(root: ParentNode, place: string, lines: string): Facts {
  const box = innermost(root, place);
  const texts = box && [...box.querySelectorAll(lines)].map(textOf);
  const warnings = texts?.map((text) => ({ text: text.replace(/ ?Learn more$/, '') }));
  return { warnings: fact(place, warnings) };
}
