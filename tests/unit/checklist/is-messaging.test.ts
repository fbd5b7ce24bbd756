import { describe, expect, it } from 'vitest';
import { helpChannel } from '@/checklist/words/help-channel';
import { builtInGuide } from '@/guide/guide';
import { seenFacts } from './seen-facts';

const channelFor = (feature: string) =>
  helpChannel(seenFacts({ stage: 'review', features: [feature] }), builtInGuide)?.id;

/** Firefox keeps the list in MessagingExperimentConstants.sys.mjs. */
describe('a delivery of a feature that shows messages', () => {
  it.each([
    'backgroundTaskMessage',
    'cfr',
    'featureCallout',
    'fullpageMessage',
    'fxms_bmb_button',
    'fxms-message-1',
    'fxms-message-11',
    'infobar',
    'moments-page',
    'pbNewtab',
    'spotlight',
    'whatsNewPanel',
    'messaging',
  ])('%s is reviewed in #omc', (feature) => {
    expect(channelFor(feature)).toBe('omc');
  });

  it.each(['newtab', 'prefFlips', 'cfrx', 'no-infobar', 'spotlights', 'xfxms_y', 'constructor', ''])(
    '%s is not',
    (feature) => {
      expect(channelFor(feature)).toBe('ask-experimenter');
    },
  );
});
