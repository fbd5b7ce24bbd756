/** Percent-decoded, or as it was when that cannot be. */
export const decoded = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The parts of an address's path, decoded one by one (so an encoded slash separates nothing), empty ones left
 * out.
 */
export const pathSegments = ({ pathname }: URL): string[] =>
  pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
