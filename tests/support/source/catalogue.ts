import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

const FILE = resolve(import.meta.dirname, '../../../locales/en.yml');

/** The English sentences as a build ships them: `popup_next` to `Next`. */
export const englishMessages = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(generateChromeMessages(parseMessagesText(readFileSync(FILE, 'utf8'), 'YAML'))).map(
      ([name, { message }]) => [name, message],
    ),
  );
