import { useEffect, useState } from 'react';
import type { Permissions } from 'webextension-polyfill';
import { browser } from '@/platform/browser';

/** `granted` is undefined until the browser has answered. `ask` must be called straight from a click. */
export interface PermissionState {
  granted: boolean | undefined;
  ask: () => Promise<boolean>;
}

/**
 * Whether the browser allows something now, kept current: it may be taken back at any time. `wanted` must be
 * the same object each time.
 */
export function usePermission(wanted: Permissions.Permissions): PermissionState {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    const look = () => void browser.permissions.contains(wanted).then(setGranted);
    look();
    const causes = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const cause of causes) cause.addListener(look);
    return () => {
      for (const cause of causes) cause.removeListener(look);
    };
  }, [wanted]);
  return { granted, ask: () => browser.permissions.request(wanted) };
}
