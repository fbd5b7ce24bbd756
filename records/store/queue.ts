/**
 * Runs tasks one after the other, in the order given: the one chain that every write of records goes through,
 * so that none reads what another is about to replace. A task that fails rejects for its own caller and holds
 * up nobody.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine.catch(() => {});
    return mine;
  };
}
