import { describe, expect, it } from 'vitest';
import type { Report } from '@/checklist/report/report';
import type { FactValues } from '@/experimenter/page-facts';
import { reportOn } from './report-on';

const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit';
const QA_TICKET = 'https://mozilla-hub.atlassian.net/browse/QA-1';
const CONDITIONS: Partial<FactValues> = {
  risks: { ai: 'no', brand: 'no', revenue: 'no', partner: 'no', message: 'yes' },
  warnings: [{ text: 'WARNING: overlap' }],
  parent: 'old',
  signoffs: { qa: { signed: true, recommended: true } },
  qaStatus: 'not-set',
};
const INCOMPLETE: Partial<FactValues> = {
  stage: 'draft',
  deliveryType: 'experiment',
  links: [],
  missingPages: ['metrics'],
  populationPercent: 0,
};
const done = { state: 'done', at: 1, device: 'a' } as const;
const idsOf = (report: Report | null) => report?.open.map(({ id }) => id) ?? [];
const CONDITIONAL = ['message.consult', 'overlap.reviewed', 'clone.leftovers'];
const conditionalOf = (report: Report | null) => idsOf(report).filter((id) => CONDITIONAL.includes(id));

describe('the eight lines of a draft', () => {
  it('are the worst first, then in the order of the guide', () => {
    const { populationPercent: _, ...facts } = INCOMPLETE;
    const report = reportOn(facts);
    expect(report?.open.map(({ id, severity }) => `${id} ${severity ?? '–'}`)).toEqual([
      'setup.complete error',
      'brief.link error',
      'brief.filled warning',
      'ds.officehours warning',
      'design.outcomes –',
      'sizing.set –',
      'risk.signoffs –',
      'qa.ticket –',
    ]);
  });

  it('give one conditional item the seat of the last item that is mere information', () => {
    expect(idsOf(reportOn(INCOMPLETE))).not.toContain('overlap.reviewed');
    expect(idsOf(reportOn({ ...INCOMPLETE, warnings: [{ text: 'WARNING: overlap' }] }))).toEqual([
      'setup.complete',
      'brief.link',
      'brief.filled',
      'ds.officehours',
      'sizing.set',
      'overlap.reviewed',
      'design.outcomes',
      'risk.signoffs',
    ]);
  });

  it('show one conditional item at a time to experiments, the next one once it is done', () => {
    const facts = { ...INCOMPLETE, ...CONDITIONS, hypothesis: '', hypothesisIsTemplate: false };
    expect(conditionalOf(reportOn(facts))).toEqual(['message.consult']);
    expect(conditionalOf(reportOn(facts, { 'message.consult': done }))).toEqual(['overlap.reviewed']);
    expect(conditionalOf(reportOn(facts, { 'message.consult': done, 'overlap.reviewed': done }))).toEqual([
      'clone.leftovers',
    ]);
  });

  it('show all conditional items to rollouts', () => {
    const report = reportOn({
      ...CONDITIONS,
      stage: 'draft',
      deliveryType: 'rollout',
      missingPages: [],
      launchErrors: [],
      links: [
        { kind: 'DESIGN_DOC', url: BRIEF },
        { kind: 'QA_TICKET', url: QA_TICKET },
      ],
    });
    expect(idsOf(report).slice(0, 4)).toEqual(['rollout.plan', ...CONDITIONAL]);
    expect(report?.closed.map(({ id }) => id)).toEqual(['setup.complete', 'qa.ticket', 'brief.link']);
  });
});
