import type { Message } from './schema';

/**
 * Who says something to the background. `content`: our content script, in the top frame of a tab. `framed`: a page of the
 * extension that a site frames, which is the panel; it stands in a place that the site can reach around, so it may do
 * only what the panel does. `own`: any other page of the extension, in a tab, the popup or the side panel.
 */
export type Sender = 'content' | 'framed' | 'own';

type Kind = Message['type'];

/** Which senders each kind of message is taken from. A kind that is not in here does not compile. */
export const SENDERS: Readonly<Record<Kind, readonly Sender[]>> = {
  'page-read': ['content'],
  'page-looked-up': ['content'],
  'check-links': ['content'],
  'mark-rows': ['content'],
  'next-row': ['content'],
  'row-found': ['content'],
  'ask-advice': ['content'],
  'hide-advice': ['content'],
  'remember-panel': ['content'],
  'open-side-panel': ['content'],
  'panel-missing': ['content'],
  'open-planner': ['content', 'framed', 'own'],
  'lead-to': ['framed', 'own'],
  'move-panel': ['framed', 'own'],
  'change-item': ['framed', 'own'],
  'change-person-item': ['framed', 'own'],
  'look-again': ['framed', 'own'],
  'shown-here': ['framed'],
  'panel-ready': ['framed'],
  'close-panel': ['framed'],
  'hide-pill': ['framed', 'own'],
  'news-seen': ['framed', 'own'],
  'change-person': ['own'],
  'change-delivery': ['own'],
  'change-settings': ['own'],
  'forget-delivery': ['own'],
  'clear-records': ['own'],
  undo: ['own'],
  'forget-undo': ['own'],
  'import-records': ['own'],
  'set-guide': ['own'],
  'sync-now': ['own'],
  'take-wish': ['own'],
};
