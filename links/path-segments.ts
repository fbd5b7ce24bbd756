const decoded = (segment: string): string => {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The parts of an address's path, decoded one by one (so an encoded slash separates nothing), empty ones left out. */
export const pathSegments = (url: URL): string[] =>
  url.pathname.split('/').filter((segment) => segment !== '').map(decoded);
