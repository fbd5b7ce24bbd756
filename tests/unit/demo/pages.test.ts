import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDeliveries } from '../../../demo/seeds.ts';
import { startDemo, type Demo } from '../../../demo/server.ts';
import { stageOf } from '../../../demo/model/stage.ts';
import { parse } from './parse.ts';
import { visit } from './visit.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const SEEDS = seedDeliveries(NOW);
const SHOWN = ['summary', 'history', 'results'];
const EDITED = ['update_overview', 'update_branches', 'update_metrics', 'update_audience'];

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ now: NOW });
});
afterAll(() => demo.close());

describe('seeded deliveries', () => {
  it('have names of their own and reach every stage and type', () => {
    expect(new Set(SEEDS.map(({ slug }) => slug)).size).toBe(SEEDS.length);
    expect(new Set(SEEDS.map(stageOf))).toEqual(
      new Set(['draft', 'preview', 'review', 'waiting', 'enrolling', 'observing', 'complete', 'disabled']),
    );
    const flags = ['isRollout', 'isHoldback', 'isLabs', 'isArchived', 'isDirty', 'parent'] as const;
    expect(flags.filter((flag) => !SEEDS.some((delivery) => delivery[flag]))).toEqual([]);
  });

  it.each(SEEDS)('$slug: every page that shows it answers', async ({ slug }) => {
    const paths = [
      ...SHOWN.map((page) => `/nimbus/${slug}/${page}/`),
      `/nimbus/new/rollouts/${slug}/`,
      `/nimbus/rollouts/${slug}/`,
    ];
    const answers = await Promise.all(paths.map((path) => visit(demo, path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  });

  it.each(SEEDS)('$slug: edit pages that are shut lead to the summary', async (delivery) => {
    const answers = await Promise.all(EDITED.map((page) => visit(demo, `/nimbus/${delivery.slug}/${page}/`)));
    const shut = [302, `/nimbus/${delivery.slug}/summary/`];
    const open = [200, undefined];
    const expected = stageOf(delivery) === 'draft' ? [open, open, open, open] : [shut, shut, shut, shut];
    if (delivery.isRollout && stageOf(delivery) === 'enrolling') expected[3] = open;
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(expected);
  });
});

describe('other pages', () => {
  it('greets the person signed in', async () => {
    const page = parse((await visit(demo, '/')).body);
    expect(page.querySelector('#welcome-message')?.textContent).toContain('casey@example.com');
  });

  it('leads a bare slug to the summary', async () => {
    expect((await visit(demo, '/nimbus/pdf-signature-tips/')).headers.location).toBe(
      '/nimbus/pdf-signature-tips/summary/',
    );
  });

  it('answers the list fragment with the address that the page is to have', async () => {
    const { headers, body } = await visit(demo, '/nimbus/table/?status=Preview&search=');
    expect(headers['hx-push']).toBe('?status=Preview&search=');
    expect(parse(body).querySelectorAll('#experiment-table tbody tr')).toHaveLength(1);
  });

  it('repeats the ids of the create form on the Overview page, as the host does', async () => {
    const page = parse((await visit(demo, '/nimbus/pdf-signature-tips/update_overview/')).body);
    const fields = [...page.querySelectorAll('#id_name, #id_hypothesis')];
    expect(fields.map((field) => field.closest('form')?.id)).toEqual([
      'createForm',
      'createForm',
      'overview-form',
      'overview-form',
    ]);
  });

  it('shows no launch box while details are missing, and names the pages', async () => {
    const page = parse((await visit(demo, '/nimbus/sidebar-tabs-nudge/summary/')).body);
    expect(page.querySelector('#launch-controls')).toBeNull();
    expect([...page.querySelectorAll('.alert-primary a')].map((link) => link.textContent)).toEqual([
      'Overview',
      'Branches',
      'Audience',
    ]);
  });

  it("serves the host's libraries", async () => {
    expect((await visit(demo, '/static/htmx.min.js')).body).toContain('version:"1.9.12"');
    expect((await visit(demo, '/static/bootstrap.min.css')).body).toContain('Bootstrap  v5.3');
  });
});
