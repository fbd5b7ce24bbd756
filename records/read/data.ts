import { syncBytes } from '../sync/bytes';
import type { ReadableArea } from '../store/storage-area';
import { KEYS } from '../kept/stored-keys';
import { parseSyncState, syncStateOf } from '../sync/state';
import type { SyncState } from '../sync/state';
import { parseUndo } from '../transfer/undo-record';

/** What `undo` would take back, and when (epoch ms) that was done. */
export interface Undoable {
  kind: 'import' | 'clear';
  at: number;
}

/** What the last import or clearing was; `null` when there is nothing to take back. */
export async function readUndoable(local: ReadableArea): Promise<Undoable | null> {
  const undo = parseUndo((await local.get(KEYS.undo))[KEYS.undo]);
  return undo && { kind: undo.kind, at: undo.at };
}

/** How browser sync stood when it was last used. */
export async function readSyncState(local: ReadableArea): Promise<SyncState> {
  return syncStateOf(parseSyncState((await local.get(KEYS.sync))[KEYS.sync]));
}

/** Bytes that everything kept on this device takes. */
export async function readSpaceUsed(local: ReadableArea): Promise<number> {
  return Object.entries(await local.get(null)).reduce((sum, [key, item]) => sum + syncBytes(key, item), 0);
}
