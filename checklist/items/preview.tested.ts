import { fingerprint } from '../rules/fingerprint';
import { quote } from '../report/phrases';
import { byHand, defineRule } from '../rules/rule';

/** C15: every branch was opened in Preview (S17). A changed set of branches asks again. */
export const previewTested = defineRule(
  'preview.tested',
  byHand(({ known }) => {
    const branches = known.branches?.value ?? [];
    const since = 'Preview can take up to an hour to reach clients.';
    if (branches.length === 0) return { severity: 'warning', message: `Test every branch. ${since}` };
    return {
      severity: 'warning',
      message: `Test every branch: ${quote(branches.join(', '))}. ${since}`,
      about: fingerprint(branches.join('\n')),
      parts: branches,
    };
  }),
);
