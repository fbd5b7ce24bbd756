import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_PATTERNS } from '@/platform/hosts';
import { startPreflight } from './start-preflight';

export default defineContentScript({
  matches: HOST_PATTERNS,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (context) => startPreflight(context.signal),
});
