import { canonicalJson } from '../kept/canonical-json';
import { createQueue } from '../store/queue';
import type { ReadableArea } from '../store/storage-area';
import { KEYS } from '../kept/stored-keys';
import type { Write } from '../store/writer';

/**
 * Gives what copies the managed area into local storage, so that everything else reads a policy like any
 * other record: a page that Firefox frames in a site has local storage only, and a managed area that is asked
 * by a page which closes before the answer is logged as an error of ours. The copy holds the values as given;
 * `parsePolicy` checks them.
 */
export function policyMirror(write: Write, managed: ReadableArea | undefined): () => Promise<void> {
  const inTurn = createQueue();
  return () =>
    inTurn(async () => {
      const values = await valuesIn(managed);
      await write([KEYS.policy], ({ [KEYS.policy]: known }) =>
        canonicalJson(known) === canonicalJson(values) ? {} : { [KEYS.policy]: values },
      );
    });
}

/** `undefined` without a policy. Firefox then rejects; Chromium answers with nothing. */
async function valuesIn(managed: ReadableArea | undefined): Promise<Record<string, unknown> | undefined> {
  const values = await managed?.get(null).catch(() => undefined);
  return values && Object.keys(values).length > 0 ? values : undefined;
}
