import type { ReadableArea } from './storage-area';

interface Question {
  names: Set<string>;
  answer: Promise<Record<string, unknown>>;
}

/**
 * The same area, asked less often: what is read in one breath is one question to the browser, since each costs it more than
 * what is in the answer. Whoever reads together sees one state of the store. Everything at once (`null`) is asked for as it is.
 * What is answered is shared between those who asked, and not to be changed.
 */
export function gathered(area: ReadableArea): ReadableArea {
  let open: Question | undefined;

  const ask = (): Question => {
    const names = new Set<string>();
    // A breath ends with the task's own code: by then everyone who reads beside others has said what.
    const answer = Promise.resolve().then(() => {
      open = undefined;
      return area.get([...names]);
    });
    return { names, answer };
  };

  return {
    onChanged: area.onChanged,
    async get(keys) {
      if (keys === null) return area.get(null);
      open ??= ask();
      const wanted = [keys].flat();
      for (const name of wanted) open.names.add(name);
      const found = await open.answer;
      return Object.fromEntries(
        wanted.flatMap((name) => (Object.hasOwn(found, name) ? [[name, found[name]]] : [])),
      );
    },
  };
}
