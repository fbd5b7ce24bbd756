import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a file of a build weighs, in bytes. */
export interface Size {
  file: string;
  raw: number;
  gzip: number;
}

/** Every script and style sheet of a build, the largest first. */
export function sizesOf(build: string): Size[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => {
      const content = readFileSync(join(build, file));
      return { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
    })
    .toSorted((a, b) => b.gzip - a.gzip);
}
