import { mkdirSync } from 'node:fs';

/** The folder for the screenshots of this part, `.artifacts/<part>`; made where it is not there. */
export function shotsFolder(part: string): string {
  const folder = `.artifacts/${part}`;
  mkdirSync(folder, { recursive: true });
  return folder;
}
