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
export const pathSegments = ({ pathname }: URL): string[] => {
  const segments: string[] = [];
  const isPlain = !pathname.includes('%');
  let start = 0;
  while (start < pathname.length) {
    const slash = pathname.indexOf('/', start);
    const end = slash < 0 ? pathname.length : slash;
    if (end > start)
      segments.push(isPlain ? pathname.slice(start, end) : decoded(pathname.slice(start, end)));
    start = end + 1;
  }
  return segments;
};
