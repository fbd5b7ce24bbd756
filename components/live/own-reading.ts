import { browser } from '@/platform/browser';
import { readingFrom, type Reading } from '@/records/read/reading';

/** What an extension page reads the records with: straight from storage, policy included. */
export const ownReading = (): Reading => readingFrom(browser.storage.local);
