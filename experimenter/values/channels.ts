import { isPlaceholder } from './placeholder';

/** Experimenter's `Channel` choices, but for the two that it labels with another word. */
const CHANNEL = /^(default|nightly|beta|release|esr|testflight|aurora|developer|staging|production)$/;

function channelOfLabel(label: string): string | undefined {
  const word = label.toLowerCase().replace('unbranded', 'default').replace('developer edition', 'aurora');
  return CHANNEL.exec(word)?.[0];
}

/** Channel values for a list such as `Developer Edition, Nightly`. Undefined if any label is unknown. */
export function channelsOfLabels(text: string): string[] | undefined {
  if (text && isPlaceholder(text)) return [];
  const channels = text.split(',').map((label) => channelOfLabel(label.trim()));
  return channels.every((channel) => channel !== undefined) ? channels : undefined;
}
