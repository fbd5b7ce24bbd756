import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishMessages } from './catalogue';

/** The fake browser has no sentences of its own; it gets those of the catalogue, as the real one does. */
const messages = englishMessages();
fakeBrowser.i18n.getMessage = (name: string) => messages.get(name) ?? '';
