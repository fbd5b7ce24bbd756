import { exportRecords, isExported } from '../transfer/export-records';
import type { ExportFile } from '../transfer/export-records';
import { mergeStored } from '../merge/stored';
import type { MigrationChain } from '../store/migrations/migration';
import { planImport } from '../transfer/plan-import';
import type { ImportPreview } from '../transfer/plan-import';
import { readUndoable } from '../read/data';
import type { Undoable } from '../read/data';
import { readExport } from '../transfer/read-export';
import type { StorageArea } from '../store/storage-area';
import { KEYS } from '../kept/stored-keys';
import type { Sync } from '../sync/sync';
import { undoImport, undoOfImport } from '../transfer/undo-import';
import { parseUndo } from '../transfer/undo-record';
import { failed } from '../store/write-result';
import type { WriteResult } from '../store/write-result';
import type { Write } from '../store/writer';

/** A preview, or why the file cannot be imported, in a sentence for the owner. */
export type PreviewResult = { ok: true; preview: ImportPreview } | { ok: false; message: string };

/** What may be done with everything at once. */
export interface DataWrites {
  exportAll(): Promise<ExportFile>;
  /** What importing this text would change. Changes nothing. */
  previewImport(text: string): Promise<PreviewResult>;
  /** Merges an exported file's text into the records; can be undone. A file that does not hold changes nothing. */
  importAll(text: string): Promise<PreviewResult>;
  /** Clears the records of this device and what browser sync carries. Can be undone until `forgetUndo`. */
  clearAll(): Promise<WriteResult>;
  /** Takes back the last import or clearing; what was changed since stays. */
  undo(): Promise<WriteResult>;
  undoable(): Promise<Undoable | null>;
  /** Removes what `undo` needs, so that what was cleared is gone for good. */
  forgetUndo(): Promise<WriteResult>;
}

export interface DataWritesOptions {
  write: Write;
  local: StorageArea;
  sync: Sync;
  migrations: MigrationChain<number>;
  /** Epoch ms. */
  now: () => number;
}

export function dataWrites({ write, local, sync, migrations, now }: DataWritesOptions): DataWrites {
  return {
    exportAll: async () => exportRecords(await local.get(null), migrations.version, now()),
    previewImport: async (text) => {
      const read = readExport(text, migrations);
      return read.ok
        ? { ok: true, preview: planImport(await local.get(null), read.records, now()).preview }
        : read;
    },
    importAll: async (text) => {
      const read = readExport(text, migrations);
      return read.ok ? importRecords(write, read.records, now()) : read;
    },
    clearAll: () => sync.clear(() => write(null, (stored) => clearing(stored, now()))),
    undo: () =>
      write(null, (stored, device) => ({ ...undone(stored, now(), device), [KEYS.undo]: undefined })),
    undoable: () => readUndoable(local),
    forgetUndo: () => write([], () => ({ [KEYS.undo]: undefined })),
  };
}

async function importRecords(
  write: Write,
  records: Record<string, unknown>,
  at: number,
): Promise<PreviewResult> {
  const done: ImportPreview[] = [];
  const result = await write(null, (stored) => {
    const { preview, changes } = planImport(stored, records, at);
    done.push(preview);
    return Object.keys(changes).length > 0
      ? { ...changes, [KEYS.undo]: undoOfImport(stored, changes, at) }
      : {};
  });
  const [preview] = done;
  if (!result.ok) return result;
  return preview ? { ok: true, preview } : failed('storage');
}

function clearing(stored: Record<string, unknown>, at: number): Record<string, unknown> {
  const records = Object.fromEntries(Object.entries(stored).filter(([key]) => isExported(key)));
  const gone = Object.keys(records).map((key) => [key, undefined]);
  return { ...Object.fromEntries(gone), [KEYS.undo]: { kind: 'clear', at, records } };
}

function undone(stored: Record<string, unknown>, now: number, device: string): Record<string, unknown> {
  const undo = parseUndo(stored[KEYS.undo]);
  if (!undo) return {};
  if (undo.kind === 'import') return undoImport(stored, undo, now, device);
  return Object.fromEntries(
    Object.entries(undo.records).map(([key, record]) => [
      key,
      mergeStored(key, stored[key], record) ?? stored[key] ?? record,
    ]),
  );
}
