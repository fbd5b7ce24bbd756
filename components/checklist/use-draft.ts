import { createContext, useContext, useLayoutEffect, useState } from 'react';

/** The delivery whose items are shown: its drafts are its own. */
export const DraftsOf = createContext('');

/** A browser may refuse a framed page any storage; then what is typed lives as long as the form. */
function quietly<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * What the owner types until it is kept. It stays with the tab, at every keystroke: it is there again after the form was
 * folded, the page reloaded, the background ended or the extension updated, and gone with the tab. Once what is
 * kept says the same it is no draft any more, in the very moment that this is drawn: the page may be left right after.
 *
 * @param field the item, and which of its fields
 * @param kept what is recorded
 * @returns what is to be shown, and how to change it
 */
export function useDraft(field: string, kept: string): [string, (typed: string) => void] {
  const name = `draft:${useContext(DraftsOf)}:${field}`;
  const [draft, setDraft] = useState(() => quietly((storage) => storage.getItem(name)) ?? null);
  useLayoutEffect(() => {
    if (draft?.trim() === kept) quietly((storage) => storage.removeItem(name));
  }, [name, draft, kept]);
  const type = (typed: string) => {
    setDraft(typed);
    quietly((storage) => storage.setItem(name, typed));
  };
  return [draft ?? kept, type];
}

/**
 * Is something typed at one of these fields of an item that is not kept yet? Asked once, when its forms are unfolded.
 *
 * @param kept what is recorded, by field
 */
export function useHasDraft(kept: Readonly<Record<string, string>>): boolean {
  const of = useContext(DraftsOf);
  const [has] = useState(() =>
    Object.entries(kept).some(([field, words]) => {
      const draft = quietly((storage) => storage.getItem(`draft:${of}:${field}`));
      return typeof draft === 'string' && draft.trim() !== words;
    }),
  );
  return has;
}
