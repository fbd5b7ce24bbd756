import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';
import { laterLinkCases } from '../../support/recorded/recorded-link-cases';

const cases = laterLinkCases();

describe.skipIf(cases.length === 0)(
  'links that led owners astray (skipped where ../shared/cases-2026-11.json is not there)',
  () => {
    it.each(cases)('$group: $kind $url', ({ kind, url, code, severity, fixUrl }) => {
      const verdict = checkLink({ kind, url });

      const codes = [verdict.code, ...(verdict.also ?? [])];
      const offered = verdict.fix?.url ?? null;
      expect([severity].flat()).toContain(verdict.severity);
      expect(codes).toContain(code ?? verdict.code);
      expect(offered).toBe(fixUrl === undefined ? offered : fixUrl);
    });
  },
);
