import { t } from '@/platform/words';

/** The two ways to look at the same deliveries. */
export const VIEWS = { timeline: t('deliveries.timeline'), table: t('deliveries.table') } as const;
export type View = keyof typeof VIEWS;
