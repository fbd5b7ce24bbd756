/** A version that changed what owners see or do, and what they are told of it, once: one line. */
export interface BehaviourChange {
  version: string;
  /** Key of the catalogue. */
  line: 'panel.newsRoomAndKeys';
}

/** Oldest first. Only what changes how an owner works; everything else stands in the change log alone. */
export const CHANGES: readonly BehaviourChange[] = [{ version: '0.1.0', line: 'panel.newsRoomAndKeys' }];

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** The newest change that came with an update from version `before` to `now`; `undefined` when there was none. */
export function changeBetween<Change extends { version: string }>(
  before: string,
  now: string,
  changes: readonly Change[],
): Change | undefined {
  return changes.findLast(({ version }) => byNumber(version, before) > 0 && byNumber(version, now) <= 0);
}
