import { browser } from '@/platform/browser';
import { createQueue } from '@/records/store/queue';
import { KEYS } from '@/records/kept/stored-keys';
import { registerExtraHosts } from './register-extra-hosts';

const inTurn = createQueue();
const register = () => void inTurn(registerExtraHosts);

/** Keeps the content script registered for the owner's extra hosts, each time the background starts and on change. */
export function startExtraHosts(): void {
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (KEYS.settings in changes || KEYS.policy in changes)) register();
  });
  register();
}
