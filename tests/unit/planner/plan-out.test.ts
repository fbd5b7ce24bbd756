import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { judgePlan } from '@/planner/launch/judge-plan';
import { milestones } from '@/planner/launch/milestones';
import { percentText } from '@/planner/out/number-words';
import { planIcs } from '@/planner/out/plan-ics';
import { planMarkdown } from '@/planner/out/plan-markdown';
import { aCase, aStep } from './plan-case';

const plan = aCase([aStep('experiment', { title: 'Small | <b>bold</b>' }), aStep('holdback', { wait: 1 })]);
const NOW = Temporal.Instant.from('2026-10-01T12:00Z');

describe('a plan as a calendar file', () => {
  const days = milestones(plan);
  const calendar = new ICAL.Component(ICAL.parse(planIcs(days, 'stage.example/my-delivery', NOW)));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  it('has an all-day event for each day that counts', () => {
    expect(events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)).toEqual(
      days.map(({ day, title }) => `${day.toString()} ${title}`),
    );
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('leaves the calendar free, and gives each event an id that stays', () => {
    expect(events.every(({ component }) => component.getFirstPropertyValue('transp') === 'TRANSPARENT')).toBe(
      true,
    );
    const again = new ICAL.Component(
      ICAL.parse(planIcs(days, 'stage.example/my-delivery', NOW.add({ hours: 1 }))),
    );
    const ids = again.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component).uid);
    expect(ids).toEqual(events.map(({ uid }) => uid));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a plan as Markdown', () => {
  const markdown = planMarkdown({
    name: 'My *delivery*',
    kind: 'Holdback',
    reason: 'Because.',
    plan,
    findings: judgePlan(plan),
    size: ['Needed: 10.'],
  });

  it('has the steps as a table, the days as a list, and the size', () => {
    expect(markdown).toContain('| Held | Holdback | Wed, Dec 9, 2026 |');
    expect(markdown).toContain('- Mon, Nov 2, 2026: Launch: Small');
    expect(markdown).toContain('**Holdback.** Because.');
    expect(markdown).toContain('- Needed: 10.');
  });

  it('says what the owner and the host wrote, and nothing comes of it', () => {
    expect(markdown).toContain(String.raw`My \*delivery\*`);
    expect(markdown).toContain(String.raw`Small \| \<b\>bold\</b\>`);
  });
});

describe('a percent in words', () => {
  it.each([
    [0, '0%'],
    [0.004, '<0.01%'],
    [0.025, '0.025%'],
    [0.56, '0.56%'],
    [1.772, '1.8%'],
    [5, '5%'],
    [31.3956, '31%'],
    [1234.5, '1,235%'],
  ])('of %d is %s', (percent, words) => expect(percentText(percent)).toBe(words));
});
