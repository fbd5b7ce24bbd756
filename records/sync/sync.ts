import { mergeAndPlan, mergeIncoming } from './merge-and-plan';
import { paceWrites } from './pace-writes';
import { createQueue } from '../store/queue';
import type { StorageArea } from '../store/storage-area';
import { storeKeyOfItem } from './keys';
import { createSyncNotes, isDue } from './notes';
import { syncErrorOf, syncStateOf } from './state';
import type { SyncState } from './state';
import { failed } from '../store/write-result';
import type { WriteResult } from '../store/write-result';
import type { Write } from '../store/writer';

/** So long (ms) a change waits for others to go with it. */
const COALESCE = 1000;

export interface SyncOptions {
  local: StorageArea;
  sync: StorageArea;
  write: Write;
  /** Epoch ms. */
  now: () => number;
  /** Resolves after so many ms. */
  wait: (ms: number) => Promise<void>;
}

/**
 * Browser sync as a carrier between devices. What it cannot carry stays on this device and is said in
 * `state`.
 */
export interface Sync {
  /** Carries what an earlier life of the background left waiting, if anything. */
  resume: () => Promise<void>;
  /** Something waits: carries it in a moment, unless the last failure asked to wait longer. */
  soon: () => void;
  /** Exchanges everything now: at browser start, and when `nextRetryAt` has come. */
  exchange: () => Promise<SyncState>;
  state: () => Promise<SyncState>;
  /**
   * Removes what is carried, then runs `clearLocal`; no exchange comes between the two and brings things
   * back.
   */
  clear: (clearLocal: () => Promise<WriteResult>) => Promise<WriteResult>;
}

/**
 * Every exchange merges first and writes afterwards, and writes only what differs. So it may die at any point
 * and be repeated: nothing is lost, because local storage is the truth, and nothing doubles, because merging
 * is idempotent.
 */
export function createSync({ local, sync, write, now, wait }: SyncOptions): Sync {
  const inTurn = createQueue();
  const notes = createSyncNotes(local, write);
  const paced = paceWrites(notes, now, wait);
  let scheduled = false;

  async function exchange(): Promise<void> {
    const planned = await mergeAndPlan(write, await sync.get(null), now());
    if (!planned) return notes.failed('device-full', now());
    const { remove, set } = planned.plan;
    if (remove.length > 0) await paced(() => sync.remove(remove));
    if (Object.keys(set).length > 0) await paced(() => sync.set(set));
    return notes.carried(planned, now());
  }

  async function exchangeOrNote(): Promise<void> {
    await exchange().catch((error: unknown) => notes.failed(syncErrorOf(error), now()));
  }

  async function soonInTurn(): Promise<void> {
    await wait(COALESCE);
    scheduled = false;
    if (isDue(await notes.read(), now())) await exchangeOrNote();
  }

  function soon(): void {
    if (scheduled) return;
    scheduled = true;
    // A failure to read even our own notes leaves the change counted: the next start finds it waiting.
    inTurn(soonInTurn).catch(() => {});
  }

  async function resume(): Promise<void> {
    const { changes, carried } = await notes.read();
    if (changes > carried) soon();
  }

  async function clear(clearLocal: () => Promise<WriteResult>): Promise<WriteResult> {
    const ours = Object.keys(await sync.get(null)).filter((key) => storeKeyOfItem(key) !== null);
    if (ours.length > 0) await paced(() => sync.remove(ours));
    return clearLocal();
  }

  const state = async () => syncStateOf(await notes.read());

  sync.onChanged.addListener((changes) => {
    void mergeIncoming(write, changes, now()).then((behind) => behind && soon());
  });
  return {
    resume,
    soon,
    state,
    exchange: () => inTurn(exchangeOrNote).then(state),
    clear: (clearLocal) => inTurn(() => clear(clearLocal)).catch(() => failed('sync')),
  };
}

/** Stands in where the browser has no sync: everything stays on this device. */
export const NO_SYNC: Sync = {
  resume: async () => {},
  soon: () => {},
  exchange: async () => NO_STATE,
  state: async () => NO_STATE,
  clear: (clearLocal) => clearLocal(),
};

const NO_STATE: SyncState = { available: false, pending: false, localOnly: 0, bytes: 0 };
