/** One change of one key, as `storage.onChanged` tells it. An absent `newValue` means the key was removed. */
export interface StorageChange {
  oldValue?: unknown;
  newValue?: unknown;
}
export type StorageListener = (changes: Record<string, StorageChange>) => void;

/**
 * The part of a browser storage area that this room uses. `browser.storage.local`, `.sync` and `.managed` fit
 * it, and so does the area of `tests/support/made/storage-area.ts`, which keeps the browsers' quotas.
 *
 * Both browsers apply one `set` or one `remove` wholly or not at all; every write here relies on that.
 */
export interface StorageArea {
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

/** An area that may be read but not written: what an extension page is given. */
export type ReadableArea = Pick<StorageArea, 'get' | 'onChanged'>;
