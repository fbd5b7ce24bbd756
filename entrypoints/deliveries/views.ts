/** The two ways to look at the same deliveries. */
export const VIEWS = { timeline: 'Timeline', table: 'Table' } as const;
export type View = keyof typeof VIEWS;
