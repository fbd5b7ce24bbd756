import * as z from 'zod/mini';
import { ENTRY_SCHEMAS, guideLayerSchema } from './schema';

/**
 * The JSON Schema of a guide layer, for the editors of those who write one. Made from the schemas that read
 * layers; what JSON Schema cannot say (addresses must be https, zones must exist) is only checked when the
 * layer is read.
 */
export function layerJsonSchema(): object {
  const lists = Object.entries(ENTRY_SCHEMAS).map(([kind, entry]) => [
    kind,
    z.optional(z.array(layerEntryOf(entry))),
  ]);
  const layer = z.extend(guideLayerSchema, Object.fromEntries(lists));
  const { $schema, ...schema } = z.toJSONSchema(layer, { io: 'input' });
  return { $schema, title: 'A layer over the guide of Preflight for Experimenter', ...schema };
}

/** An entry of a layer names its id and what it changes; what it changes must fit. */
function layerEntryOf(entry: z.ZodMiniObject): z.ZodMiniObject {
  const { seed: _seed, source: _source, id, ...fields } = entry.shape;
  const changes = z.partial(z.strictObject(fields));
  return z.extend(changes, { id: id ?? z.string(), retired: z.optional(z.boolean()) });
}
