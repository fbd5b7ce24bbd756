/**
 * Text of the host or the owner as Markdown that says just that: no link, heading or markup comes out of it.
 */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A link target that cannot end early. */
export function target(url: string): string {
  return url.replace(/[()<>\s\\]/g, percentEncoded);
}
