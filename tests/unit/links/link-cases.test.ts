import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LinkKind } from '@/guide/vocabulary';
import { checkLink } from '@/links/check-link';

interface RecordedCase {
  n: number;
  kind: LinkKind;
  url: string;
  ctx: { hasBrief?: boolean; parentDocId?: string } | null;
  code: string;
  severity: string;
  also: string[];
  fixUrl: string | null;
  fixKind: LinkKind | null;
}

/** Checked against Experimenter's own form; kept outside the project, which stands alone without it. */
const file = new URL('../../../../shared/link-cases.json', import.meta.url);
const isThere = existsSync(file);
const cases: RecordedCase[] = isThere ? JSON.parse(readFileSync(file, 'utf8')) : [];

describe.skipIf(!isThere)('the recorded link cases (skipped where ../shared/link-cases.json is not there)', () => {
  it.each(cases)('case $n: $kind $url → $code', ({ kind, url, ctx, code, severity, also, fixUrl, fixKind }) => {
    const context = { hasBrief: ctx?.hasBrief, parentBrief: ctx?.parentDocId };
    const verdict = checkLink({ kind, url, context });

    expect({ ...verdict, message: '' }).toEqual({
      code,
      severity,
      message: '',
      ...((fixUrl ?? fixKind) && { fix: { ...(fixUrl && { url: fixUrl }), ...(fixKind && { kind: fixKind }) } }),
      ...(also.length > 0 && { also }),
    });
    expect(verdict.message).toMatch(/^.{8,200}$/);
  });
});
