import { LINK_KIND_LABELS, LINK_KINDS, type LinkKind } from '../../guide/vocabulary';

/** The link type that a label of Experimenter names, in any case, or undefined. */
export function linkKindOfLabel(label: string): LinkKind | undefined {
  return LINK_KINDS.find((kind) => LINK_KIND_LABELS[kind].toLowerCase() === label.toLowerCase());
}

/** The link type that a form value names, or undefined for blank and unknown ones. */
export function linkKindOfValue(value: string): LinkKind | undefined {
  return LINK_KINDS.find((kind) => kind === value);
}
