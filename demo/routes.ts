import { actionRoutes } from './routes/actions.ts';
import { apiRoutes } from './routes/api.ts';
import { assetRoutes } from './routes/assets.ts';
import { audienceRoutes } from './routes/audience.ts';
import { branchesRoutes } from './routes/branches.ts';
import { cardRoutes } from './routes/cards.ts';
import { createRoutes } from './routes/create.ts';
import { listRoutes } from './routes/list.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { overviewRoutes } from './routes/overview.ts';
import { rolloutRoutes } from './routes/rollout.ts';
import { rolloutTransitionRoutes } from './routes/rollout-transitions.ts';
import { summaryRoutes } from './routes/summary.ts';
import { transitionRoutes } from './routes/transitions.ts';
import { switchRoutes } from './routes/switches.ts';
import type { Route } from './route.ts';

/** Every address that the stand-in answers. The first that fits wins, so fixed paths come before slugs. */
export const ROUTES: readonly Route[] = [
  ...assetRoutes,
  ...apiRoutes,
  ...switchRoutes,
  ...listRoutes,
  ...createRoutes,
  ...rolloutRoutes,
  ...rolloutTransitionRoutes,
  ...summaryRoutes,
  ...overviewRoutes,
  ...branchesRoutes,
  ...metricsRoutes,
  ...audienceRoutes,
  ...cardRoutes,
  ...transitionRoutes,
  ...actionRoutes,
];
