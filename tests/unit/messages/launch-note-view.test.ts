import { describe, expect, it } from 'vitest';
import type { Report, ReportItem } from '@/checklist/report/report';
import type { Stage } from '@/guide/vocabulary';
import { launchNoteView } from '@/messages/launch-note-view';

const item = (title: string, outcome: ReportItem['outcome']): ReportItem => ({
  id: title,
  title,
  why: '',
  kind: 'manual',
  outcome,
  message: '',
  tickable: true,
});

interface Given {
  stage?: Stage;
  open?: ReportItem[];
  counts?: Partial<Report['counts']>;
  archived?: true;
}

const reportWith = ({ stage = 'draft', open = [], counts = {}, archived }: Given): Report => ({
  slug: 'pin-tab',
  stage,
  stageWords: stage,
  open,
  closed: [],
  onboarding: [],
  counts: { done: 0, total: open.length, errors: 0, warnings: 0, unknown: 0, ...counts },
  ...(archived && { archived }),
});

const FIVE = [
  item('Brief filled in', 'todo'),
  item('Brief linked', 'problem'),
  item('Sizing set', 'unknown'),
  item('QA ticket filed', 'problem'),
  item('Right kind of delivery?', 'info'),
];

describe('the note beside Request Launch', () => {
  it('counts what is open and says how bad it is', () => {
    expect(
      launchNoteView(reportWith({ open: FIVE, counts: { errors: 1, warnings: 1 } }), 'advise'),
    ).toMatchObject({ severity: 'error', text: '5 open: 1 error, 1 warning' });
  });

  it('names them as the panel lists them, problems first', () => {
    expect(launchNoteView(reportWith({ open: FIVE }), 'advise')?.names.slice(0, 3)).toEqual([
      'Brief linked',
      'QA ticket filed',
      'Brief filled in',
    ]);
  });

  it('counts open items beyond the eight that are shown', () => {
    const view = launchNoteView(reportWith({ open: FIVE, counts: { total: 11, done: 1 } }), 'advise');
    expect(view).toMatchObject({ text: '10 open items', open: 10, severity: 'info' });
  });

  it('says one item in the singular', () => {
    expect(launchNoteView(reportWith({ open: [item('Brief linked', 'todo')] }), 'advise')).toMatchObject({
      text: '1 open item',
      names: ['Brief linked'],
    });
  });

  it('is calm, and never asks, when nothing is open', () => {
    expect(launchNoteView(reportWith({ counts: { done: 4, total: 4 } }), 'confirm')).toEqual({
      severity: 'ok',
      text: 'Nothing is open',
      open: 0,
      names: [],
      confirm: false,
    });
  });

  it.each([
    ['advise', false],
    ['confirm', true],
  ] as const)('with the setting "%s" asks: %s', (mode, asks) => {
    expect(launchNoteView(reportWith({ open: FIVE }), mode)?.confirm).toBe(asks);
  });

  it('says nothing of what is archived: nothing is asked there, so nothing was looked at', () => {
    expect(launchNoteView(reportWith({ archived: true, open: [] }), 'confirm')).toBeNull();
  });

  it('says nothing when it is switched off', () => {
    expect(launchNoteView(reportWith({ open: FIVE }), 'off')).toBeNull();
  });

  it.each(['review', 'waiting', 'enrolling', 'observing', 'complete', 'disabled'] as const)(
    'says nothing once a launch was requested: %s',
    (stage) => {
      expect(launchNoteView(reportWith({ stage, open: FIVE }), 'advise')).toBeNull();
    },
  );
});
