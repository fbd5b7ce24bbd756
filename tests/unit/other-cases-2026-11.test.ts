import { describe, expect, it } from 'vitest';
import { officeHoursIcs } from '@/calendar/office-hours-ics';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { helpChannel } from '@/checklist/words/help-channel';
import type { FactValues } from '@/experimenter/page-facts';
import { describeProblems } from '@/guide/describe-problems';
import { builtInGuide } from '@/guide/guide';
import { mergeLayers } from '@/guide/merge-layers';
import { readLayer } from '@/guide/read-layer';
import { checkLinks } from '@/links/check-links';
import { openRecords } from '@/records/open-records';
import { parsePolicy } from '@/records/policy/read-policy';
import { laterOtherCases } from '../support/recorded/recorded-link-cases';
import { createTestArea } from '../support/made/storage-area';
import { series } from './calendar/series';
import { reportOn } from './checklist/report-on';
import { seenFacts } from './checklist/seen-facts';

const NOW = Date.UTC(2026, 9, 27, 12);
const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE';

const fileOf = (changes: Partial<OfficeHoursSeries>): string =>
  officeHoursIcs([series(changes)], Temporal.Instant.fromEpochMilliseconds(NOW), 'UTC') ?? '';

const problemsOf = (parts: object): string => {
  const read = readLayer({ format: 1, name: 'T', ...parts }, 'team');
  const problems = read.layer ? mergeLayers(builtInGuide, read.layer).problems : read.problems;
  return describeProblems(problems).join('\n');
};

const outcomeOf = (facts: Partial<FactValues>, id: string) =>
  reportOn({ stage: 'draft', deliveryType: 'experiment', ...facts })?.open.find((item) => item.id === id);

const openDevice = (clock: { now: number }) =>
  openRecords({
    local: createTestArea(),
    sync: createTestArea(),
    now: () => clock.now,
    wait: async () => {},
    device: 'laptop',
  });

const namesZone = (input: never) => expect(problemsOf(input)).toContain('tz');
const isReviewedInOmc = ({ features }: { features: string[] }) =>
  expect(helpChannel(seenFacts({ stage: 'review', features }), builtInGuide)?.id).toBe('omc');
const hasNoHypothesis = (facts: Partial<FactValues>) =>
  expect(outcomeOf(facts, 'design.outcomes')).toMatchObject({ outcome: 'problem', severity: 'warning' });

/** What has to hold for each case, by its title; the file says it in words. */
const HOLDS: Readonly<Record<string, (input: never) => void | Promise<void>>> = {
  'UTC series with a cancelled day': (input: { series: Partial<OfficeHoursSeries> }) => {
    const file = fileOf(input.series);
    expect(file).toContain('EXDATE:20261126T090000Z');
    expect(file).not.toContain('TZID');
  },
  'address with a comma or semicolon': ({ infoUrl }: { infoUrl: string }) =>
    expect(fileOf({ agendaUrl: null, infoUrl }).replaceAll('\r\n ', '')).toMatch(
      new RegExp(`^URL(;VALUE=URI)?:${RegExp.escape(infoUrl)}\r$`, 'm'),
    ),
  'control characters in a title': () => {
    // oxlint-disable-next-line no-control-regex -- they are what may not be there
    expect(fileOf({ title: 'A\u0007B, also \0 \v \x7F' })).not.toMatch(/[\0-\x08\v\f\x0E-\x1F\x7F]/);
  },
  'end of the file': () => expect(fileOf({}).endsWith('END:VCALENDAR\r\n')).toBe(true),
  'office hours with tz PST': namesZone,
  'office hours with tz +01:00': namesZone,
  'time without a zone': namesZone,
  'page read after a clock that ran ahead was put right': async () => {
    const clock = { now: NOW + 365 * 86_400_000 };
    const records = openDevice(clock);
    const stage = (value: 'preview' | 'enrolling') =>
      ({ page: 'summary', facts: { stage: { value, rung: 'test' } } }) as const;
    await records.see('a', stage('preview'), clock.now);
    clock.now = NOW;
    await records.see('a', stage('enrolling'), NOW);
    expect((await records.delivery('a'))?.facts.stage?.value).toBe('enrolling');
  },
  'message feature spotlight': isReviewedInOmc,
  'message feature featureCallout': isReviewedInOmc,
  'message feature fxms_bmb_button': isReviewedInOmc,
  'one day of enrollment': (facts: Partial<FactValues>) =>
    expect(outcomeOf(facts, 'sizing.set')).toMatchObject({
      outcome: 'problem',
      message: expect.stringContaining('whole weeks'),
    }),
  'hypothesis that nobody sees': () =>
    hasNoHypothesis({ hypothesis: '\u200B', hypothesisIsTemplate: false, primaryOutcomes: ['a'] }),
  'hypothesis TBD': hasNoHypothesis,
  'policy’s guide with a byte-order mark': () => {
    const { guide, problems } = parsePolicy({ guide: '\uFEFF{"format":1,"name":"T","links":[]}' });
    expect(problems).toEqual([]);
    expect(guide?.name).toBe('T');
  },
  'policy values typed by the registry': () => {
    const marks = { sidebar: true, home: false, lists: true };
    const { settings, problems } = parsePolicy({ marks: JSON.stringify(marks), fetching: 0 });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ marks, fetching: false });
  },
  'addresses with dirt in a layer': () => {
    for (const url of ['https://a.de/\nx', 'https://a.de/x\u200B', 'https://docs.google.com@evil.tld/'])
      expect(problemsOf({ links: [{ id: 'a', title: 'A', url, checkedOn: '2026-11-01' }] })).toContain('url');
  },
  'one brief in two rows': () => {
    const rows = ['/edit', '/edit?usp=sharing'].map((end) => ({
      kind: 'DESIGN_DOC' as const,
      url: BRIEF + end,
    }));
    expect(checkLinks(rows).list.map(({ code }) => code)).toEqual(['DUPLICATE']);
  },
};

/** A stamp that cannot be undone is a law of its own, in the records' tests. */
const ELSEWHERE = 'tick stamped with the last instant';

const cases = laterOtherCases().filter(({ title }) => title !== ELSEWHERE);

describe.skipIf(cases.length === 0)(
  'what went wrong beside links (skipped where ../shared/cases-2026-11.json is not there)',
  () => {
    it.each(cases)('$area: $title', async ({ title, input }) => {
      expect(HOLDS).toHaveProperty([title]);
      await HOLDS[title]?.(input as never);
    });
  },
);
