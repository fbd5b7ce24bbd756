/**
 * Why a write did not happen. `full`: no space is left; `newer-version`: the records belong to a newer
 * version of the extension and stay as they are; `too-long`: a note or link exceeds what is kept; `invalid`:
 * it is no value for this; `sync`: browser sync refused; `storage`: the browser refused.
 */
export type WriteFailure = 'full' | 'newer-version' | 'too-long' | 'invalid' | 'sync' | 'storage';

export type WriteResult = { ok: true } | { ok: false; reason: WriteFailure; message: string };

const SENTENCES: Record<WriteFailure, string> = {
  full: 'Not saved: the space for this extension is used up. Export your records, then remove some.',
  'newer-version': 'Not saved: these records were written by a newer version of Preflight. Please update it.',
  'too-long': 'Not saved: this text is longer than Preflight keeps. Please shorten it.',
  invalid: 'Not saved: this is not a value that fits here.',
  sync: 'Not cleared: browser sync did not answer, and would bring everything back. Please try again.',
  storage: 'Not saved: the browser could not write to its storage. Please try again.',
};

export function failed(reason: WriteFailure): WriteResult & { ok: false } {
  return { ok: false, reason, message: SENTENCES[reason] };
}

/**
 * Names a rejection of `StorageArea.set`. Chromium says `… kQuotaBytes quota exceeded` or `QUOTA_BYTES quota
 * exceeded`; Firefox `QuotaExceededError: …` or, on a full disk, `NS_ERROR_FILE_NO_DEVICE_SPACE`; Chromium
 * then `… IO error …`.
 */
export function failureOf(error: unknown): WriteFailure {
  return /quota|no.?device.?space|no space|disk.*full|IO error/i.test(String(error)) ? 'full' : 'storage';
}
