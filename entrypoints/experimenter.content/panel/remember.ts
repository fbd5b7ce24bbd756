import type { PanelMemory } from '@/messages/content-messages';
import { tellBackground } from '../ask/background-line';

/** Remembering is a comfort: where it fails, the pill and the panel still do what they were told. */
export const remember = (change: PanelMemory): void =>
  void tellBackground({ type: 'remember-panel', change }).catch(() => {});
