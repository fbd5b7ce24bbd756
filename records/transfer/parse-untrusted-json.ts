/** A value, or a sentence that says why there is none; `what` the file claims to be is named in it. */
export type ParsedJson = { ok: true; value: unknown } | { ok: false; message: string };

export interface JsonLimits {
  /** Characters. */
  longest: number;
  /** Open brackets within one another. A deeper file could exhaust the stack of whatever walks it. */
  deepest: number;
  /** What the file should be, as in "an export of Preflight". */
  what: string;
}

/**
 * Parses JSON that comes from a file or a policy. Never throws, and looks at nothing that is over the limits.
 * A byte-order mark in front is read past.
 */
export function parseUntrustedJson(text: string, { longest, deepest, what }: JsonLimits): ParsedJson {
  const json = text.replace(/^\ufeff/, '');
  if (json.length > longest) return refused(`This file is larger than ${what} can be.`);
  if (isDeeperThan(deepest, json)) return refused(`This file is nested too deeply to be ${what}.`);
  try {
    const value: unknown = JSON.parse(json);
    return { ok: true, value };
  } catch {
    return refused('This file is not complete JSON: it may have been cut off or changed on its way.');
  }
}

function refused(message: string): ParsedJson {
  return { ok: false, message };
}

/** Counts open brackets outside strings, without recursion and in one pass. */
function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (inString && sign === '\\') place += 1;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
