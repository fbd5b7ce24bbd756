import * as z from 'zod/mini';
import { EXPORT_FORMAT, isExported } from './export-records';
import { migrateSnapshot } from '../store/migrate-snapshot';
import type { MigrationChain } from '../store/migrations/migration';
import { parseUntrustedJson } from './parse-untrusted-json';
import { isObject } from '../kept/sieve';

/** The records of an exported file, brought up to date, or why it is none, in a sentence for the owner. */
export type ReadExport = { ok: true; records: Record<string, unknown> } | { ok: false; message: string };

/** Local storage holds 10 MB; no record is nested nearly this deep. */
const LIMITS = { longest: 12_000_000, deepest: 30, what: 'an export of Preflight' };
/** More records than fit in local storage. */
const MOST = 20_000;

const fileSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.int(),
  // Counted before anything walks through them: a file may hold half a million.
  records: z.custom<Record<string, unknown>>(isObject),
});

/** Reads an exported file. Total: whatever the text is, the answer is records or a sentence. */
export function readExport(text: string, migrations: MigrationChain<number>): ReadExport {
  const json = parseUntrustedJson(text, LIMITS);
  if (!json.ok) return json;
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refused('This file is not an export of Preflight.');
  const { version, records } = file.data;
  if (version > migrations.version) {
    return refused('This file was exported by a newer version of Preflight. Please update this one first.');
  }
  if (Object.keys(records).length > MOST) return refused(`This file holds more than ${MOST} records.`);
  try {
    const current = migrateSnapshot(records, migrations, version);
    const wanted = Object.entries(current).filter(([key]) => isExported(key));
    return { ok: true, records: Object.fromEntries(wanted) };
  } catch {
    return refused('This file is of a version that Preflight does not know.');
  }
}

function refused(message: string): ReadExport {
  return { ok: false, message };
}
