/** Long enough for the slowest download to begin, in ms. */
const KEPT_MS = 60_000;

/** Saves text as a file, through the browser's own downloads. Made here, on click: no server is asked. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
