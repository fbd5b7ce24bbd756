import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_PATTERNS } from '@/platform/hosts';
import './dock.css';
import './led-to.css';
import { restoreRoom } from './restore-room';

/** Makes room for a panel that was left docked, before the page is first painted. */
export default defineContentScript({
  matches: HOST_PATTERNS,
  runAt: 'document_start',
  main: () => void restoreRoom(),
});
