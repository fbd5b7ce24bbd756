import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';
import { recordedLinkCases } from '../../support/recorded/recorded-link-cases';

const cases = recordedLinkCases();

describe.skipIf(cases.length === 0)(
  'the recorded link cases (skipped where ../shared/link-cases.json is not there)',
  () => {
    it.each(cases)(
      'case $n: $kind $url → $code',
      ({ kind, url, ctx, code, severity, also, fixUrl, fixKind }) => {
        const context = { hasBrief: ctx?.hasBrief, parentBrief: ctx?.parentDocId };
        const verdict = checkLink({ kind, url, context });

        expect({ ...verdict, message: '' }).toEqual({
          code,
          severity,
          message: '',
          ...((fixUrl ?? fixKind) && {
            fix: { ...(fixUrl && { url: fixUrl }), ...(fixKind && { kind: fixKind }) },
          }),
          ...(also.length > 0 && { also }),
        });
        expect(verdict.message).toMatch(/^.{8,200}$/);
      },
    );
  },
);
