import { t } from '@/platform/words';
/** `340 bytes`, `12 KB`, `3.4 MB` of a number of bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return t('options.bytes', { bytes });
  if (bytes < 1_000_000) return t('options.kilobytes', { count: Math.round(bytes / 1000) });
  return t('options.megabytes', { count: (bytes / 1_000_000).toFixed(1) });
}
