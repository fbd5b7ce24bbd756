import type { Notifications } from 'webextension-polyfill';
import { browser } from '@/platform/browser';

/** The browser's notifications; absent until the owner has allowed them. */
export const notifications = (): Notifications.Static | undefined => browser.notifications;
