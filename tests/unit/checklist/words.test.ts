import { describe, expect, it } from 'vitest';
import { asMarkdown } from '@/checklist/words/as-markdown';
import { asText } from '@/checklist/words/as-text';
import { badgeOf } from '@/checklist/words/badge';
import type { ItemProgress, Report, ReportItem } from '@/checklist/report/report';
import { shadowMessage } from '@/checklist/words/shadow-message';
import type { FactValues } from '@/experimenter/page-facts';
import { builtInGuide } from '@/guide/guide';
import { reportOn } from './report-on';
import { seenFacts } from './seen-facts';

const URL_OF_IT = 'https://experimenter.services.mozilla.com/nimbus/pin-tab/summary/';

function lineOf(title: string, more: Partial<ReportItem> = {}): ReportItem {
  return {
    id: title,
    title,
    why: '',
    kind: 'manual',
    outcome: 'todo',
    message: `${title}!`,
    tickable: true,
    ...more,
  };
}

function reportWith(more: Partial<Report>): Report {
  return {
    slug: 'pin-tab',
    name: 'Pin tab',
    stage: 'draft',
    stageWords: 'Draft',
    deliveryType: 'experiment',
    open: [],
    closed: [],
    onboarding: [],
    counts: { done: 0, total: 0, errors: 0, warnings: 0, unknown: 0 },
    ...more,
  };
}

describe('the badge', () => {
  it.each([
    [
      { errors: 0, warnings: 0 },
      { text: '', title: 'Pin tab: no problem seen', tone: 'none' },
    ],
    [
      { errors: 1, warnings: 0 },
      { text: '1', title: 'Pin tab: 1 error', tone: 'error' },
    ],
    [
      { errors: 0, warnings: 2 },
      { text: '2', title: 'Pin tab: 2 warnings', tone: 'warning' },
    ],
    [
      { errors: 2, warnings: 1 },
      { text: '3', title: 'Pin tab: 2 errors, 1 warning', tone: 'error' },
    ],
  ])('of %o', (found, badge) => {
    const counts = { done: 0, total: 5, unknown: 3, ...found };
    expect(badgeOf({ name: 'Pin tab', slug: 'pin-tab', counts })).toEqual(badge);
  });

  it('counts no item that is merely open or unknown', () => {
    const report = reportOn({ stage: 'preview', deliveryType: 'experiment' });
    expect(report?.open.length).toBeGreaterThan(0);
    expect(report && badgeOf(report).text).toBe('');
  });
});

const ticked: ItemProgress = {
  state: 'done',
  at: 1,
  device: 'a',
  note: 'Anna agreed',
  evidence: 'https://example.org/x',
};
const full = reportWith({
  open: [
    lineOf('Brief linked', {
      outcome: 'problem',
      severity: 'error',
      message: 'No brief is linked.',
      tickable: false,
      fix: { label: 'Open Overview', url: '/nimbus/pin-tab/update_overview/#documentation-links' },
    }),
    lineOf('QA status green', { outcome: 'unknown', message: 'Not seen yet.' }),
  ],
  closed: [lineOf('Design agreed', { outcome: 'done', message: 'Ticked by hand.', progress: ticked })],
  counts: { done: 1, total: 3, errors: 1, warnings: 0, unknown: 1 },
});

describe('the report to paste', () => {
  it('is a Markdown checklist with whole addresses', () => {
    expect(asMarkdown(full, URL_OF_IT)).toBe(
      [
        `### [Pin tab](${URL_OF_IT})`,
        '',
        'Experiment · Draft · 1 of 3 done · 1 error',
        '',
        '- [ ] **Brief linked** (error): No brief is linked. [Go there]' +
          '(https://experimenter.services.mozilla.com/nimbus/pin-tab/update_overview/#documentation-links)',
        '- [ ] **QA status green** (not seen yet): Not seen yet.',
        '- [x] **Design agreed**: Ticked by hand. Note: Anna agreed Evidence: https://example.org/x',
        '',
      ].join('\n'),
    );
  });

  it('is plain text for Slack', () => {
    expect(asText(full, URL_OF_IT)).toBe(
      [
        'Pin tab',
        URL_OF_IT,
        'Experiment · Draft · 1 of 3 done · 1 error',
        '',
        '☐ Brief linked (error): No brief is linked. https://experimenter.services.mozilla.com/nimbus/pin-tab/' +
          'update_overview/#documentation-links',
        '☐ QA status green (not seen yet): Not seen yet.',
        '☑ Design agreed: Ticked by hand. Note: Anna agreed Evidence: https://example.org/x',
        '',
      ].join('\n'),
    );
  });

  it('lists what is open in the panel’s order: problems, what is to do, what is to know', () => {
    const open = [
      lineOf('Brief filled in', { severity: 'warning' }),
      lineOf('Sizing set', { outcome: 'unknown' }),
      lineOf('QA ticket filed', { outcome: 'problem', severity: 'warning' }),
    ];
    const titles = asText(reportWith({ open }), URL_OF_IT).match(/(?<=^☐ )[^:(]+\w/gm);
    expect(titles).toEqual(['QA ticket filed', 'Brief filled in', 'Sizing set']);
  });

  it('lets no name of the host become markup, a link or a new line', () => {
    const name = 'x](javascript:alert(1)) <img src=x onerror=1>\n# Heading';
    const [heading, ...others] = asMarkdown(reportWith({ name }), URL_OF_IT).split('\n');
    expect(heading).toBe(
      String.raw`### [x\](javascript:alert(1)) \<img src=x onerror=1\> \# Heading](${URL_OF_IT})`,
    );
    expect(others.filter((line) => line.startsWith('#'))).toEqual([]);
    expect(asText(reportWith({ name }), URL_OF_IT).split('\n')[0]).toBe(name.replace('\n', ' '));
  });

  it('leaves no way out of a link target', () => {
    const line = lineOf('x', { fix: { label: 'x', url: '/nimbus/a) [b](https://evil.example' } });
    const text = asMarkdown(reportWith({ open: [line] }), URL_OF_IT);
    expect(text).toContain('/nimbus/a%29%20[b]%28https://evil.example)');
  });
});

describe('the message that asks for a shadow', () => {
  it('names the delivery and goes to #ask-experimenter', () => {
    const { text, channel } = shadowMessage(seenFacts({ name: 'Pin  tab' }), URL_OF_IT, builtInGuide);
    expect(text).toBe(`Hi! This is my first experiment: Pin tab ${URL_OF_IT}. Could someone shadow me?`);
    expect(channel?.id).toBe('ask-experimenter');
  });

  it.each<[string, Partial<FactValues>]>([
    ['a delivery that shows a message', { risks: { message: 'yes' } }],
    ['a messaging feature', { features: ['fxms-message-1'] }],
  ])('goes to #omc for %s', (_, facts) => {
    const { channel } = shadowMessage(seenFacts(facts), URL_OF_IT, builtInGuide);
    expect(channel?.id).toBe('omc');
  });

  it('does without a name', () => {
    expect(shadowMessage({}, URL_OF_IT, builtInGuide).text).toContain(`experiment: ${URL_OF_IT}.`);
  });
});
