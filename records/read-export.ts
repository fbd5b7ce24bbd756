import * as z from 'zod/mini';
import { EXPORT_FORMAT, isExported } from './export-records';
import { migrateSnapshot } from './migrate-snapshot';
import type { MigrationChain } from './migrations/migration';

/** The records of an exported file, brought up to date, or why it is none, in a sentence for the owner. */
export type ReadExport = { ok: true; records: Record<string, unknown> } | { ok: false; message: string };

/** More than local storage can hold, in characters. */
const LONGEST = 12_000_000;
/** Deeper than any record is nested. Deeper files could exhaust the stack of whatever walks them. */
const DEEPEST = 30;
/** More records than fit in local storage. */
const MOST = 20_000;

const fileSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.int(),
  records: z.record(z.string(), z.unknown()),
});

/** Reads an exported file. Total: whatever the text is, the answer is records or a sentence. */
export function readExport(text: string, migrations: MigrationChain<number>): ReadExport {
  if (text.length > LONGEST) return refused('This file is larger than an export of Preflight can be.');
  if (isDeeperThan(DEEPEST, text)) return refused('This file is nested too deeply to be an export of Preflight.');
  const file = fileSchema.safeParse(jsonOf(text));
  if (!file.success) return refused(sentenceFor(text));
  const { version, records } = file.data;
  if (version > migrations.version) {
    return refused('This file was exported by a newer version of Preflight. Please update this one first.');
  }
  if (Object.keys(records).length > MOST) return refused(`This file holds more than ${MOST} records.`);
  try {
    const current = migrateSnapshot(records, migrations, version);
    return { ok: true, records: Object.fromEntries(Object.entries(current).filter(([key]) => isExported(key))) };
  } catch {
    return refused('This file is of a version that Preflight does not know.');
  }
}

function refused(message: string): ReadExport {
  return { ok: false, message };
}

function sentenceFor(text: string): string {
  return jsonOf(text) === undefined
    ? 'This file is not complete JSON: it may have been cut off or changed. Please export it again.'
    : 'This file is not an export of Preflight.';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts open brackets outside strings, without recursion. */
function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
