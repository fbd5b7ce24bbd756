import { createPageReader } from './page-reader';
import { readList } from './readers/list';

/** Reads home, lists and the Features page. */
export const readListPage = createPageReader({}, readList);
