import { useState } from 'react';
import type { ItemProgress } from '@/checklist/report/report';
import type { ItemChange } from '@/messages/page-messages';
import { t } from '@/platform/words';
import { askBackground } from '../ask/ask-background';

/** What was last done, for the status line; `undo` is absent where nothing can be taken back. */
export interface ChangeNotice {
  text: string;
  undo?: () => void;
}

/** An item, or a part of one, with what is recorded of it now: what undoing goes back to. */
export interface Changeable {
  id: string;
  progress?: Pick<ItemProgress, 'state' | 'reason' | 'note' | 'evidence'>;
}
export type ChangeItem = (item: Changeable, change: ItemChange) => void;

const SAID = {
  done: t('checklist.tickedSaid'),
  'not-needed': t('checklist.setAsNotNeededSaid'),
  open: t('checklist.openAgain'),
} as const;

/** The change that takes `change` back. */
function inverse(change: ItemChange, before: Changeable['progress']): ItemChange {
  return {
    ...(change.state && { state: before?.state ?? 'open', reason: before?.reason ?? '' }),
    ...(change.note !== undefined && { note: before?.note ?? '' }),
    ...(change.evidence !== undefined && { evidence: before?.evidence ?? '' }),
  };
}

async function send(key: string, { id }: Changeable, change: ItemChange): Promise<string | null> {
  const reply = await askBackground({ type: 'change-item', key, item: id, change });
  return reply?.ok ? null : (reply?.message ?? t('checklist.notSavedPreflightDidNotAnswer'));
}

/**
 * Sends changes of items to the background and says what became of each. A change that was not stored is
 * said, never hidden.
 */
export function useChangeItem(key: string | undefined) {
  const [notice, say] = useState<ChangeNotice>();
  const undo = async (item: Changeable, change: ItemChange): Promise<void> => {
    if (key !== undefined) say({ text: (await send(key, item, change)) ?? t('checklist.undone') });
  };
  const make = async (item: Changeable, change: ItemChange): Promise<void> => {
    if (key === undefined) return;
    const failure = await send(key, item, change);
    const back = () => void undo(item, inverse(change, item.progress));
    if (failure !== null) say({ text: failure });
    else say({ text: change.state ? SAID[change.state] : t('checklist.saved'), undo: back });
  };
  const changeItem: ChangeItem = (item, change) => void make(item, change);
  return { notice, say, changeItem };
}
