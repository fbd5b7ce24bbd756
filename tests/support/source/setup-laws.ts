import { configureGlobal } from 'fast-check';

/**
 * Laws are tried on the same generated inputs in every run, so that a run which fails does so for what was changed, and
 * anybody can repeat it. `LAW_SEED=random` looks at inputs that were never tried.
 */
const asked = process.env['LAW_SEED'];
configureGlobal({ ...(asked !== 'random' && { seed: Number(asked ?? 20_261_126) }) });
