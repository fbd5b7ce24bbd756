import type { TestArea } from './storage-area';

/** Carries what devices wrote into their areas of browser sync to the others, as the browsers' servers do. */
export interface SyncServer {
  /** One device exchanges with the server: uploads what it changed, then gets what others did. */
  exchange(device: number): void;
}

/** A server between the areas: for each key the last upload wins, as in the browsers. */
export function syncBetween(areas: TestArea[]): SyncServer {
  const server = new Map<string, string | undefined>();
  const known = areas.map(() => new Map<string, string | undefined>());
  return {
    exchange: (device) => {
      const area = areas[device];
      const base = known[device];
      if (!area || !base) return;
      const here = new Map(
        Object.entries(area.content()).map(([key, value]) => [key, JSON.stringify(value)]),
      );
      for (const key of new Set([...here.keys(), ...base.keys()])) {
        if (here.get(key) !== base.get(key)) server.set(key, here.get(key));
      }
      const told = [...server].filter(([key, value]) => value !== here.get(key));
      area.receive(
        Object.fromEntries(
          told.map(([key, value]) => [key, value === undefined ? undefined : (JSON.parse(value) as unknown)]),
        ),
      );
      base.clear();
      for (const [key, value] of server) base.set(key, value);
    },
  };
}
