import * as z from 'zod/mini';
import { problemsOf } from './describe-problems';
import type { GuideProblem } from './describe-problems';
import { wholeOfficeHoursSchema } from './entry-schemas';
import { ENTRY_SCHEMAS } from './schema';
import { REQUEST_ACTIONS } from './vocabulary';
import type { EntryKind, Guide, GuideLayer } from './schema';

export interface MergedGuide {
  guide: Guide;
  /** Entries that were left out, and why. */
  problems: GuideProblem[];
}

/** What a new entry need not say. */
const DEFAULTS: Readonly<Partial<Record<EntryKind, object>>> = {
  items: { number: 1, kind: 'manual', when: 'every', worst: 'info', link: null },
  reviewItems: { actions: REQUEST_ACTIONS, when: 'every', link: null },
  trainings: { required: false, minutes: null },
  officeHours: {
    time: null,
    tz: null,
    durationMin: 30,
    validFrom: null,
    validUntil: null,
    agendaUrl: null,
    infoUrl: null,
  },
  contacts: { url: null },
};

interface Entry {
  id: string;
}

interface Merge<T extends Entry> {
  kind: EntryKind;
  schema: z.ZodMiniType<T>;
  entries: Map<string, T>;
  problems: GuideProblem[];
}

/** Adds, changes or retires entries of one kind as one layer says. What would not hold is left as it was. */
function applyLayer<T extends Entry>({ kind, schema, entries, problems }: Merge<T>, layer: GuideLayer): void {
  for (const [index, { retired, ...change }] of (layer[kind] ?? []).entries()) {
    const at = `${layer.name}: ${kind} ${index + 1} (${change.id})`;
    const existing = entries.get(change.id);
    if (retired) {
      const isThere = entries.delete(change.id);
      if (!isThere) problems.push({ path: at, reason: 'cannot be retired: there is no such entry' });
      continue;
    }
    const entry = { ...DEFAULTS[kind], ...existing, ...change, source: layer.source };
    const read = z.safeParse(schema, entry, { reportInput: true });
    if (read.success) entries.set(change.id, read.data);
    else problems.push(...problemsOf(read.error.issues, at));
  }
}

/** Rules are code, so what a rule decides stays so, and what a layer adds is for the owner to tick. */
function withOwnKinds(items: Guide['items'], builtIn: Guide): Guide['items'] {
  const own = new Map(builtIn.items.map((item) => [item.id, item]));
  const added = items.filter(({ id }) => !own.has(id));
  return items.map((item) => {
    const before = own.get(item.id);
    if (before) return { ...item, kind: before.kind, when: before.when, number: before.number };
    return { ...item, kind: 'manual', when: 'every', number: builtIn.items.length + 1 + added.indexOf(item) };
  });
}

/** What a layer's entries refer to by id, and is not there once all layers are merged. */
function deadLinks({ items, links, trainings, contacts }: Guide): GuideProblem[] {
  const ids = new Set([...links, ...trainings, ...contacts].map(({ id }) => id));
  const named = [
    ...items.map(({ id, link, source }) => ({ at: `items (${id}), link`, id: link, source })),
    ...trainings.map(({ id, supersededBy, source }) => ({
      at: `trainings (${id}), supersededBy`,
      id: supersededBy,
      source,
    })),
  ];
  return named.flatMap(({ at, id, source }) =>
    source !== 'built-in' && id && !ids.has(id)
      ? [{ path: at, reason: `names “${id}”, and there is no link, training or contact of that id` }]
      : [],
  );
}

/**
 * The guide with layers laid over it, by id: later layers win. A layer's entry changes the fields it names,
 * adds an entry where there is none of that id, or retires one (`retired: true`). Every entry says which
 * layer it came from. Progress is kept by item id, so it survives. The caller decides the order; policy comes
 * last.
 */
export function mergeLayers(builtIn: Guide, ...layers: readonly GuideLayer[]): MergedGuide {
  const problems: GuideProblem[] = [];
  function merged<K extends EntryKind>(kind: K, schema: z.ZodMiniType<Guide[K][number]>): Guide[K][number][] {
    const entries = new Map<string, Guide[K][number]>(builtIn[kind].map((entry) => [entry.id, entry]));
    for (const layer of layers) applyLayer({ kind, schema, entries, problems }, layer);
    return [...entries.values()];
  }
  const guide: Guide = {
    ...builtIn,
    items: withOwnKinds(merged('items', ENTRY_SCHEMAS.items), builtIn),
    reviewItems: merged('reviewItems', ENTRY_SCHEMAS.reviewItems),
    links: merged('links', ENTRY_SCHEMAS.links),
    trainings: merged('trainings', ENTRY_SCHEMAS.trainings),
    officeHours: merged('officeHours', wholeOfficeHoursSchema),
    knownDocuments: merged('knownDocuments', ENTRY_SCHEMAS.knownDocuments),
    contacts: merged('contacts', ENTRY_SCHEMAS.contacts),
    launchPlans: merged('launchPlans', ENTRY_SCHEMAS.launchPlans),
    messagingFeatures: merged('messagingFeatures', ENTRY_SCHEMAS.messagingFeatures),
  };
  return { guide, problems: [...problems, ...deadLinks(guide)] };
}
