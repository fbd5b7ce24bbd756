import type { HeardCommand } from '@/platform/commands';
import { browser } from '@/platform/browser';
import { checkClipboard } from './check-clipboard';
import { nextProblem } from './next-problem';
import { togglePanel } from './toggle-panel';

const HEARD: Readonly<Record<HeardCommand, (tabId: number) => Promise<void>>> = {
  'check-clipboard': checkClipboard,
  'next-problem': nextProblem,
  'toggle-panel': togglePanel,
};

const isHeard = (name: string): name is HeardCommand => Object.hasOwn(HEARD, name);

/** Does what a key stands for, in the tab that was in front when it was pressed. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (isHeard(name)) void HEARD[name](tab?.id ?? browser.tabs.TAB_ID_NONE);
  });
}
