import type { ContentSettings } from '@/messages/content-messages';
import type { Settings } from '@/records/settings-record';

/** The settings that the page side needs. */
export const contentSettings = (settings: Settings): ContentSettings => ({
  panelOpen: settings.panelOpen,
  corner: settings.pillCorner,
  marks: settings.marks,
});
