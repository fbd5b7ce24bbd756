import type { useTell } from '@/components/ask/use-tell';

/** What every part of the page is given to change things and to say so. */
export type BoardActions = Pick<ReturnType<typeof useTell>, 'say' | 'tell'>;
