import { decodeBase64 } from './decode-base64';
import { decoded } from './path-segments';

/** Runs of replaced characters: `**A` stands for two of them, `**B` for three, and so on. */
const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Proofpoint's second form, as its parameter `u` holds it: `https-3A__host_path`. */
export const decodeProofpointV2 = (text: string): string =>
  decoded(text.replace(/-(?=[0-9a-f]{2})/gi, '%').replace(/_/g, '/'));

/**
 * Proofpoint's third form, from the path on: `__<address>__;<replaced characters>!!…`, in which `*` stands for
 * a character that was replaced. Empty when the shape is another.
 */
export const decodeProofpointV3 = (text: string): string => {
  const end = text.lastIndexOf('__;');
  if (!text.startsWith('__') || end < 2) return '';
  const replaced = Array.from(decodeBase64(text.slice(end + 3).split('!', 1)[0] ?? ''));
  let next = 0;
  const take = (count: number): string => replaced.slice(next, (next += count)).join('');
  return (
    text
      .slice(2, end)
      .replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run?: string) => take(run ? RUN_LENGTHS.indexOf(run) + 2 : 1))
      // Some mail programs fold the double slash.
      .replace(/^(https?:\/)(?!\/)/i, '$1/')
  );
};
