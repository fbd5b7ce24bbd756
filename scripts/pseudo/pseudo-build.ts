import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/extension-browser.ts';
import { pseudoText } from './pseudo-text.ts';

type Messages = Record<string, { message: string }>;

/** What is no sentence: the language by which dates and numbers are written. */
const KEPT = new Set(['language']);

/** A copy of the present build whose English is that language's. `remove` when it is done with. */
export function pseudoBuild(name: BrowserName): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-pseudo-'));
  cpSync(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  const pseudo = Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: KEPT.has(key) ? message : pseudoText(message) },
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(pseudo)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
