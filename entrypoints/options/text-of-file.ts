import { t } from '@/platform/words';

/** No file of ours comes near this, in bytes; a larger one is not even read. */
const LARGEST = 50_000_000;

/** The text of a file that the owner chose, or why there is none, in a sentence. */
export async function textOfFile(
  file: File,
): Promise<{ ok: true; text: string } | { ok: false; message: string }> {
  if (file.size > LARGEST) return { ok: false, message: t('options.thisFileIsFarTooLarge') };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, message: t('options.thisFileCouldNotBeRead') };
  }
}
