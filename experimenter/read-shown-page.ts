import { createPageReader, type Readers } from './page-reader';
import { readDeliveryPage } from './readers/delivery-page';
import { readResults } from './readers/results';
import { readSummary } from './readers/summary';

/** The pages of the classic UI that show a delivery and edit nothing of it. */
export const SHOWN_READERS = {
  summary: readSummary,
  results: readResults,
  history: readDeliveryPage,
} satisfies Readers;

export const readShownPage = createPageReader(SHOWN_READERS);
