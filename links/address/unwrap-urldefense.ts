/** Runs of replaced characters: `**A` stands for two of them, `**B` for three, and so on. */
const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const replacedCharacters = (encoded: string): string => {
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/-/g, '+').replace(/_/g, '/')), (c) =>
      c.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
};

/**
 * The address inside `https://urldefense.com/v3/__<address>__;<replaced characters>!!…`, in which `*` stands
 * for a character that was replaced. Null when the shape is another.
 */
export const unwrapUrldefense = (href: string): string | null => {
  const start = href.indexOf('/v3/__');
  const end = href.lastIndexOf('__;');
  if (start < 0 || end < start + 6) return null;
  const replaced = Array.from(replacedCharacters(href.slice(end + 3).split('!', 1)[0] ?? ''));
  let next = 0;
  const take = (count: number): string => replaced.slice(next, (next += count)).join('');
  return (
    href
      .slice(start + 6, end)
      .replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run?: string) => take(run ? RUN_LENGTHS.indexOf(run) + 2 : 1))
      // Some mail programs fold the double slash.
      .replace(/^(https?:\/)(?!\/)/i, '$1/')
  );
};
