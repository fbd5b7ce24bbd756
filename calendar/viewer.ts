import { parseZone } from '@/guide/time-zone';

/** For whom times and words are: the viewer's IANA zone and BCP 47 locale. */
export interface Viewer {
  zone: string;
  locale: string;
}

/** The moment on the viewer's clock; in an unknown zone, on that of UTC. */
export function seenBy(viewer: Pick<Viewer, 'zone'>, at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO(parseZone(viewer.zone) ?? 'UTC');
}

/** The viewer's locale, or none (the browser's own) when it is not one. */
export function localeOf(viewer: Pick<Viewer, 'locale'>): string | undefined {
  try {
    return Intl.getCanonicalLocales(viewer.locale)[0];
  } catch {
    return undefined;
  }
}
