import { readLayer } from '@/guide/read-layer';
import type { GuideLayer, LayerSource } from '@/guide/schema';

/** A guide layer as it is stored: as its file has it. Who laid it is said by the key it is stored under. */
export type StoredLayer = Omit<GuideLayer, 'source'>;

export function layerToStore({ source: _source, ...layer }: GuideLayer): StoredLayer {
  return layer;
}

/** Reads a stored layer; `null` when there is none that holds. */
export function parseStoredLayer(value: unknown, source: LayerSource): GuideLayer | null {
  return value === undefined ? null : readLayer(value, source).layer;
}
