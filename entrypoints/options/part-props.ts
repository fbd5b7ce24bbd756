import type { useTell } from '@/components/ask/use-tell';
import type { Kept } from './use-kept';

/** What every part of this page is given. */
export interface PartProps extends ReturnType<typeof useTell> {
  kept: Kept;
}
