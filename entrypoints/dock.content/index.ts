import { defineContentScript } from 'wxt/utils/define-content-script';
import { deliveryPatternsOf } from '@/platform/page-scripts';
import './dock.css';
import './led-to.css';
import { restoreRoom } from './restore-room';

/** Makes room for a panel that was left docked, before the page is first painted. */
export default defineContentScript({
  ...deliveryPatternsOf(),
  runAt: 'document_start',
  main: () => void restoreRoom(),
});
