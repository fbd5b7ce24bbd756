import { createPageReader } from './page-reader';
import { inOneGo } from './pieces';
import { EDIT_READERS } from './read-edit-page';
import { SHOWN_READERS } from './read-shown-page';
import { readList } from './readers/list';
import { readRollout } from './readers/rollouts/rollout';

/** Reads any page of Experimenter, of either UI. */
export const readPage = createPageReader(
  { ...SHOWN_READERS, ...EDIT_READERS, rollout: readRollout },
  (...list) => inOneGo(readList(...list)),
);
