import { createPageReader, type Readers } from './page-reader';
import { readAudience } from './readers/audience';
import { readBranches } from './readers/branches';
import { readDeliveryPage } from './readers/delivery-page';
import { readMetrics } from './readers/metrics';
import { readOverview } from './readers/overview';
import { readResults } from './readers/results';
import { readSummary } from './readers/summary';

export const CLASSIC_READERS: Readers = {
  summary: readSummary,
  overview: readOverview,
  branches: readBranches,
  metrics: readMetrics,
  audience: readAudience,
  results: readResults,
  history: readDeliveryPage,
};

/** Reads every page of the classic UI. */
export const readClassicPage = createPageReader(CLASSIC_READERS);
