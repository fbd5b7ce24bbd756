const THOUSANDS: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, B: 1e9 };

/** A whole number of clients or days such as `52000` or `52,000`. Undefined for any other text. */
export function countOf(text: string): number | undefined {
  return /^\d[\d,]*$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** Percent, 0–100, from `30%` or `0.5 %`. Undefined for any other text and for numbers out of range. */
export function percentOf(text: string): number | undefined {
  const percent = Number(/^(\d+(?:\.\d+)?) ?%$/.exec(text)?.[1] ?? Number.NaN);
  return percent <= 100 ? percent : undefined;
}

/** A count rounded as Experimenter shows estimates: `~52.6K` is 52600. */
export function estimateOf(text: string): number | undefined {
  const [, digits, unit = ''] = /^~?(\d[\d,]*(?:\.\d+)?)([KMB]?)$/.exec(text) ?? [];
  return digits ? Math.round(Number(digits.replaceAll(',', '')) * THOUSANDS[unit]!) : undefined;
}
