import type { LinkFix } from '@/links/verdict/verdict';

/** Writes one field as typing would: the value, then `input` and `change`, which the host's own scripts listen to. */
function write(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Puts a fix into the row it belongs to, and nothing anywhere else. Saving stays with the owner. */
export function writeFix(row: { url: HTMLInputElement; kind: HTMLSelectElement }, fix: LinkFix): void {
  if (fix.url !== undefined) write(row.url, fix.url);
  if (fix.kind) write(row.kind, fix.kind);
  // The button that was clicked goes with its finding; the field is where the owner would look next.
  row.url.focus();
}
