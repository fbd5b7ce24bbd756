import type { Viewer } from '@/calendar/viewer';

/** The person at this browser: their zone now, and the language they read dates in. */
export const viewer = (): Viewer => ({ zone: Temporal.Now.timeZoneId(), locale: navigator.language });
