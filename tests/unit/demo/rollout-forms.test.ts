import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '@/experimenter/read-page';
import { startDemo, type Demo } from '../../../demo/server.ts';
import { ROLLOUT_CARDS, type RolloutCard } from '../../../demo/pages/rollout/cards.ts';
import { parse } from './parse.ts';
import { submit, visit } from './visit.ts';

const SLUG = 'faster-connections-rollout';
const PAGE = `/nimbus/new/rollouts/${SLUG}/`;
const HOST = 'https://experimenter.services.mozilla.com';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
beforeEach(() => demo.reset());
afterAll(() => demo.close());

const cards = Object.keys(ROLLOUT_CARDS).filter((card): card is RolloutCard => card in ROLLOUT_CARDS);
const cases = ['august', 'autumn'].flatMap((form) => cards.map((card) => ({ form, card })));
const formOf = (card: RolloutCard) => `/nimbus/new/${SLUG}/${ROLLOUT_CARDS[card].path}/`;

/** What a browser would send of a form that nobody touched. */
function untouched(body: string): URLSearchParams {
  const form = parse(body).querySelector('form');
  const sent = new URLSearchParams();
  for (const field of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []) {
    if (field.disabled) continue;
    if (field.tagName === 'SELECT') {
      const picked = [...field.querySelectorAll('option[selected]')];
      const shown =
        picked.length > 0 || field.hasAttribute('multiple') ? picked : [field.querySelector('option')];
      for (const option of shown) sent.append(field.name, option?.getAttribute('value') ?? '');
    } else if (!['radio', 'checkbox'].includes(field.type) || field.hasAttribute('checked')) {
      sent.append(field.name, field.value);
    }
  }
  return sent;
}

const valuesOf = (document: Document): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(readPage(document, HOST + PAGE)?.facts ?? {}).map(([name, fact]) => [name, fact?.value]),
  );

describe.each(cases)('the $card card of $form while it is edited', ({ form, card }) => {
  beforeEach(() => visit(demo, `/stand-in/rollouts-ui/?form=${form}`));

  it('saved untouched, changes nothing', async () => {
    const before = structuredClone(demo.delivery(SLUG));
    await submit(demo, formOf(card), untouched((await visit(demo, formOf(card))).body));
    expect({ ...demo.delivery(SLUG), changes: [] }).toEqual({ ...before, changes: [] });
  });

  it('tells nothing that the page does not tell without it', async () => {
    const page = parse((await visit(demo, PAGE)).body);
    const before = valuesOf(page);
    const edited = parse((await visit(demo, formOf(card))).body).querySelector(`#rollout-${card}-body`);
    for (const box of edited?.querySelectorAll('[type="checkbox"]') ?? []) box.toggleAttribute('checked');
    if (edited) page.querySelector(`#rollout-${card}-body`)?.replaceWith(edited);
    expect(page.querySelector(`#rollout-${card}-body form`)).not.toBeNull();
    expect(before).toMatchObject(valuesOf(page));
  });
});

describe('the schedule form of autumn', () => {
  beforeEach(() => visit(demo, '/stand-in/rollouts-ui/?form=autumn'));
  const post = async (name: string, more: Record<string, string> = {}) => {
    const fields = untouched((await visit(demo, formOf('schedule'))).body);
    for (const [field, value] of Object.entries(more)) fields.set(field, value);
    const { body } = await submit(demo, `/nimbus/new/${SLUG}/${name}/`, fields);
    return [...parse(body).querySelectorAll<HTMLInputElement>('[name$="-population_percent"]')].map(
      ({ value }) => value,
    );
  };
  const phases = () => demo.delivery(SLUG)?.phases;

  it('adds a phase that is kept once it has a population', async () => {
    expect(await post('create_rollout_phase')).toEqual(['5.0000', '25.0000', '100.0000', '']);
    expect(phases()).toEqual([5, 25, 100]);
  });

  it('removes one, and saves what else was typed', async () => {
    expect(
      await post('delete_rollout_phase', { phase_id: '2', rollout_pause_observations: 'Stop.' }),
    ).toEqual(['5.0000', '100.0000']);
    expect(demo.delivery(SLUG)).toMatchObject({ phases: [5, 100], pauseIf: 'Stop.' });
  });

  it('fills in a plan', async () => {
    await post('apply_rollout_plan', { rollout_plan: 'Medium risk' });
    expect(phases()).toEqual([1, 10, 50, 100]);
  });
});

describe('what a draft misses', () => {
  it.each(['august', 'autumn'])('is read of the rollouts UI of %s, by field', async (form) => {
    await visit(demo, `/stand-in/rollouts-ui/?form=${form}`);
    const slug = 'video-controls-rollout';
    const delivery = demo.delivery(slug);
    Object.assign(delivery?.risks ?? {}, { brand: null });
    const path = `/nimbus/new/rollouts/${slug}/`;
    const facts = readPage(parse((await visit(demo, path)).body), HOST + path)?.facts;
    const names = { august: ['Risks', 'Rollout schedule'], autumn: ['Brand Perception', 'Rollout Schedule'] };
    expect(facts?.launchErrors?.value.map((line) => line.split(': ')[0])).toEqual(
      names[form === 'autumn' ? 'autumn' : 'august'],
    );
  });
});
