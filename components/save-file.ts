/** Long enough for the slowest download to begin, in ms. */
const KEPT_MS = 60_000;

/** Saves text, or what is drawn, as a file, through the browser's own downloads. Made here, on click: no server is asked. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
