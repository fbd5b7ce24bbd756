import type { Settings } from '../../records/kept/settings-record';

type Recorded = { state: 'open' | 'done' | 'not-needed'; note?: string; reason?: string };

/** What the owner has recorded and set, as simply as it can be written down: the soak compares storage with this. */
export interface Model {
  progress: Record<string, Record<string, Recorded>>;
  settings: Partial<Settings>;
}

export const emptyModel = (): Model => ({ progress: {}, settings: {} });

/** The owner changes one item; what is not named stays, and only an item that is not needed has a reason. */
export function record(model: Model, delivery: string, item: string, change: Partial<Recorded>): void {
  const items = (model.progress[delivery] ??= {});
  const { state, note, reason } = { state: 'open' as const, ...items[item], ...change };
  items[item] = { state, ...(note && { note }), ...(state === 'not-needed' && reason && { reason }) };
}

/** The same, of what is stored: the records of deliveries without facts and stamps, and the settings' values. */
export function storedAsModel(stored: Record<string, unknown>): Model {
  const model = emptyModel();
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith('delivery:')) continue;
    const { progress } = value as { progress: Record<string, Recorded> };
    for (const [item, recorded] of Object.entries(progress))
      record(model, key.slice('delivery:'.length), item, recorded);
  }
  const registers = (stored['settings'] ?? {}) as Record<string, { value: unknown }>;
  for (const [name, { value }] of Object.entries(registers))
    if (name !== 'panelOpen') Object.assign(model.settings, { [name]: value });
  return model;
}
