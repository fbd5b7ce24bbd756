import { canonicalJson } from '../kept/canonical-json';
import { KEYS } from '../kept/stored-keys';
import { sectionsOf } from './sections';
import { withOneMore } from './state';
import type { Write } from '../store/writer';

/**
 * The same way to write, which also counts each change that browser sync should carry. The count is written
 * together with the change itself: a background that dies right after finds, when it wakes, that something
 * still waits.
 *
 * @param changed called after each such change
 */
export function trackChanges(write: Write, changed: () => void): Write {
  return async (keys, update) => {
    let carried = false;
    const result = await write(keys && [...keys, KEYS.sync], (stored, device) => {
      const items = update(stored, device);
      carried = typeof items !== 'string' && concernsSync(stored, items);
      return carried ? { ...Object(items), [KEYS.sync]: withOneMore(stored[KEYS.sync]) } : items;
    });
    if (result.ok && carried) changed();
    return result;
  };
}

function concernsSync(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  return Object.keys(after).some(
    (key) => canonicalJson(sectionsOf(key, before[key])) !== canonicalJson(sectionsOf(key, after[key])),
  );
}
