import type { LinkKind } from '@/guide/vocabulary';
import type { JudgedLink } from '../verdict/judged-link';
import type { LinkCode } from '../verdict/verdict';

/** What a cut-off address is not, by the row that it stands in. */
const codeFor = (kind: LinkKind, key: string | undefined): LinkCode => {
  if (kind === 'OTHER') return 'NOT_A_URL';
  if (kind !== 'DESIGN_DOC') return 'NOT_A_TICKET';
  return key?.startsWith('doc:') === true ? 'BAD_DOC_ID' : 'NOT_A_DOCUMENT';
};

/**
 * The verdict on an address that ends with `…`: what is left of it names nothing for certain, so it is no link
 * and no address is offered. An error that was found in what is left stays.
 */
export const cutOff = ({ verdict, key }: JudgedLink, kind: LinkKind): JudgedLink => {
  if (verdict.severity === 'error') {
    const { fix, ...rest } = verdict;
    return { verdict: { ...rest, ...(fix?.kind && { fix: { kind: fix.kind } }) } };
  }
  return {
    verdict: {
      code: codeFor(kind, key),
      severity: 'error',
      message: 'The address is cut off at its end (…). Open the page and copy its address again.',
    },
  };
};
