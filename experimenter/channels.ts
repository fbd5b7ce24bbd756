import { lookup } from './lookup';

/** Experimenter's `Channel` choices: label → value. */
const CHANNEL_OF_LABEL: Readonly<Record<string, string>> = {
  Unbranded: 'default',
  Nightly: 'nightly',
  Beta: 'beta',
  Release: 'release',
  ESR: 'esr',
  TestFlight: 'testflight',
  'Developer Edition': 'aurora',
  Developer: 'developer',
  Staging: 'staging',
  Production: 'production',
};

/** Channel values for a list such as `Developer Edition, Nightly`. Undefined if any label is unknown. */
export function channelsOfLabels(text: string): string[] | undefined {
  if (text === 'No Channel') return [];
  const channels = text.split(',').map((label) => lookup(CHANNEL_OF_LABEL, label.trim()));
  return channels.every((channel) => channel !== undefined) ? channels : undefined;
}
