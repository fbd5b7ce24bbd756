/**
 * Text of the host or the owner as Markdown that says just that, on one line: no link, heading or markup comes out of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}
