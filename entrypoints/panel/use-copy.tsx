import { useState, type ReactNode } from 'react';
import { CopyByHand } from '@/components/copy-by-hand';
import { copyText } from '@/components/copy-by-hand';

/**
 * Copies text and says so with `said`. Where the browser refuses, `byHand` is the text to copy by hand.
 * Answers whether it was copied.
 */
export function useCopy(say: (notice: { text: string }) => void) {
  const [refused, setRefused] = useState<string>();
  const copy = async (text: string, said: string): Promise<boolean> => {
    const copied = await copyText(text);
    setRefused(copied ? undefined : text);
    say({ text: copied ? said : '' });
    return copied;
  };
  const close = () => setRefused(undefined);
  const byHand: ReactNode = refused !== undefined && <CopyByHand text={refused} onClose={close} />;
  return { copy, byHand };
}
export type Copy = ReturnType<typeof useCopy>['copy'];
