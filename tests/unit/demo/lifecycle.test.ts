import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../../demo/server.ts';
import { stageOf } from '../../../demo/model/stage.ts';
import { readPage } from '../../../experimenter/read-page.ts';
import { parse } from './parse.ts';
import { submit, visit } from './visit.ts';

const SLUG = 'pdf-signature-tips';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
beforeEach(() => demo.reset());
afterAll(() => demo.close());

const stage = (slug = SLUG) => {
  const delivery = demo.delivery(slug);
  return delivery && stageOf(delivery);
};
const move = (name: string, fields: Record<string, string> = {}) =>
  submit(demo, `/nimbus/${SLUG}/${name}/`, fields);

const signed = (answer: 'sign' | 'time-out') =>
  submit(demo, `/remote-settings/${SLUG}/simple-review`, { answer });
/** What a page shows of a request, as the extension reads it. */
const readRequest = async (path = `/nimbus/${SLUG}/summary/`) => {
  const { body } = await visit(demo, path);
  return readPage(parse(body), `https://experimenter.services.mozilla.com${path}`)?.facts.request?.value;
};
const signIn = (user: string) => visit(demo, `/stand-in/sign-in/?user=${user}`);

describe('a request', () => {
  it('is the requester’s to cancel and somebody else’s to approve', async () => {
    await move('draft-to-review');
    expect(await readRequest()).toEqual({ action: 'launch', state: 'in-review', by: 'casey@example.com' });
    await signIn('robin@example.com');
    expect(await readRequest()).toMatchObject({ state: 'in-review', mayApprove: true });
  });

  it('is approved twice, times out, and is in review again', async () => {
    await move('draft-to-review');
    await signIn('robin@example.com');
    await move('review-to-approve');
    expect(await readRequest()).toMatchObject({ action: 'launch', state: 'approved' });
    await signed('time-out');
    expect(await readRequest()).toMatchObject({ state: 'timed-out', mayApprove: true });
  });

  it('is rejected with a reason, by somebody, on a day', async () => {
    await move('draft-to-review');
    await signIn('robin@example.com');
    await move('review-to-draft', { changelog_message: 'Too early' });
    expect(await readRequest()).toMatchObject({
      action: 'launch',
      state: 'rejected',
      by: 'robin@example.com',
      on: new Date().toISOString().slice(0, 10),
      reason: 'Too early',
    });
  });

  it('is read of the rollouts UI alike', async () => {
    const slug = 'faster-connections-rollout';
    const path = `/nimbus/new/rollouts/${slug}/`;
    await submit(demo, `/nimbus/new/${slug}/advance-phase-review-rollout/`, {});
    await signIn('robin@example.com');
    expect(await readRequest(path)).toMatchObject({ action: 'update', state: 'in-review', mayApprove: true });
    await submit(demo, `/nimbus/new/${slug}/reject-advance-phase-review-rollout/`, {
      changelog_message: 'Too fast',
    });
    expect(await readRequest(path)).toMatchObject({
      action: 'update',
      state: 'rejected',
      reason: 'Too fast',
    });
  });

  it.each(['august', 'autumn'])('to disable a rollout is reviewed and signed in %s', async (form) => {
    await visit(demo, `/stand-in/rollouts-ui/?form=${form}`);
    const slug = 'faster-connections-rollout';
    const path = `/nimbus/new/rollouts/${slug}/`;
    const post = (name: string) => submit(demo, `/nimbus/new/${slug}/${name}/`, {});
    await post('live-to-disabled-rollout');
    expect(stage(slug)).toBe('enrolling');
    expect(await readRequest(path)).toEqual({ action: 'end', state: 'in-review', by: 'casey@example.com' });
    await signIn('robin@example.com');
    expect(await readRequest(path)).toMatchObject({ action: 'end', mayApprove: true });
    await post('live-to-disabled-review-approve-rollout');
    expect(await readRequest(path)).toMatchObject({ action: 'end', state: 'approved' });
    await submit(demo, `/remote-settings/${slug}/simple-review`, { answer: 'sign' });
    expect(stage(slug)).toBe('disabled');
    expect(await readRequest(path)).toBeUndefined();
  });
});

describe('a delivery', () => {
  it('goes from draft to complete through the buttons of its summary', async () => {
    const passed = [];
    for (const name of [
      'draft-to-preview',
      'preview-to-review',
      'review-to-approve',
      'sign',
      'live-to-end-enrollment',
      'approve-end-enrollment',
      'sign',
      'live-to-complete',
      'approve-end-experiment',
      'sign',
    ]) {
      await (name === 'sign' ? signed('sign') : move(name));
      passed.push(stage());
    }
    expect(passed).toEqual([
      'preview',
      'review',
      'waiting',
      'enrolling',
      'enrolling',
      'enrolling',
      'observing',
      'observing',
      'observing',
      'complete',
    ]);
  });

  it('answers a status button with the whole page, from which htmx takes #content', async () => {
    const page = parse((await move('draft-to-preview')).body);
    const active = page.querySelector('#content #experiment-timeline li.bg-primary strong');
    expect(active?.textContent).toBe('Preview');
  });

  it('shows why a request was rejected', async () => {
    await move('draft-to-review');
    const page = parse((await move('review-to-draft', { changelog_message: 'Too early' })).body);
    expect(page.querySelector('[data-testid="rejection-notice"]')?.textContent).toContain('Too early');
  });

  it('sends the QA badge out of band when its card is saved', async () => {
    const page = parse((await move('update_qa_status', { qa_status: 'SELF RED', qa_comment: '' })).body);
    const badge = page.querySelector('#qa-status-header[hx-swap-oob="true"]');
    expect(badge?.textContent.trim()).toBe('QA Status: Self Red');
  });

  it('becomes a rollout with one branch as soon as the switch is changed', async () => {
    await move('save_branches', { is_rollout: 'on', feature_configs: 'pdfjs' });
    expect(demo.delivery(SLUG)).toMatchObject({ isRollout: true, branches: [{ slug: 'control' }] });
  });
});

describe('a clone', () => {
  it('keeps links and sign-offs, and starts over with risks, QA and state', async () => {
    const { headers } = await submit(demo, '/nimbus/cookie-banner-copy/clone/', { name: 'Cookies again' });
    expect(headers['hx-redirect']).toBe('/nimbus/cookies-again/summary/');
    expect(demo.delivery('cookies-again')).toMatchObject({
      parent: 'cookie-banner-copy',
      status: 'Draft',
      qaStatus: 'NOT SET',
      signoffs: { vp: true },
      risks: { brand: null },
      links: [{ kind: 'DESIGN_DOC' }, { kind: 'QA_TICKET' }],
    });
  });

  it('needs a name that is not taken', async () => {
    const { body } = await submit(demo, '/nimbus/cookie-banner-copy/clone/', { name: 'Cookie banner copy' });
    expect(body).toContain('already taken');
  });
});

describe('creating', () => {
  it('turns away the untouched placeholder only', async () => {
    const home = parse((await visit(demo, '/')).body);
    const placeholder = home.querySelector('#createForm textarea')?.textContent ?? '';
    const refused = await submit(demo, '/nimbus/create/', { name: 'New one', hypothesis: placeholder });
    expect(refused.body).toContain('Please enter a hypothesis.');
    const changed = { name: 'New one', hypothesis: `${placeholder} Really.` };
    const accepted = await submit(demo, '/nimbus/create/', changed);
    expect(accepted.headers['hx-redirect']).toBe('/nimbus/new-one/summary/');
    expect(stage('new-one')).toBe('draft');
  });
});

describe('the rollouts UI', () => {
  it('sends the parts elsewhere on the page along with a saved card', async () => {
    const { body } = await submit(demo, '/nimbus/new/video-controls-rollout/update_schedule/', {
      'rollout_phases-TOTAL_FORMS': '2',
      'rollout_phases-0-population_percent': '10',
      'rollout_phases-1-population_percent': '',
    });
    const page = parse(body);
    expect(page.querySelector('#rollout-schedule-body')?.textContent).toContain('10%');
    expect([...page.querySelectorAll('[hx-swap-oob]')].map(({ id }) => id)).toEqual([
      'experiment-header-name',
      'sidebar-links',
      'sidebar-setup-progress',
      'sidebar-setup-issues-modal',
      'sidebar-preview-button',
    ]);
    expect(page.querySelector('#rollout-preview-btn')).not.toBeNull();
  });

  it('reloads the page after a transition', async () => {
    const path = '/nimbus/new/faster-connections-rollout/live-to-disabled-rollout/';
    const { headers } = await submit(demo, path, {});
    expect(headers['hx-refresh']).toBe('true');
  });

  it('adds a link row inside the card that is edited', async () => {
    const { body } = await submit(demo, '/nimbus/new/video-controls-rollout/create_documentation_link/', {
      name: 'Video controls rollout',
      'documentation_links-TOTAL_FORMS': '0',
    });
    expect(parse(body).querySelectorAll('#rollout-overview-body [name$="-link"]')).toHaveLength(2);
  });
});
