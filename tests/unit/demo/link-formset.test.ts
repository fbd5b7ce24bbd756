import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../../demo/server.ts';
import { parse } from './parse.ts';
import { submit, visit } from './visit.ts';

const SLUG = 'pdf-signature-tips';
const OVERVIEW = `/nimbus/${SLUG}/update_overview/`;

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
beforeEach(() => demo.reset());
afterAll(() => demo.close());

/** The Overview form as it would be sent now. */
async function formFields(): Promise<Record<string, string>> {
  const form = parse((await visit(demo, OVERVIEW)).body).querySelector('#overview-form');
  const fields = form?.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]') ?? [];
  return Object.fromEntries(
    [...fields]
      .filter(({ type, checked }) => type !== 'radio' || checked)
      .map(({ name, value }) => [name, value]),
  );
}

const links = () => demo.delivery(SLUG)?.links.map(({ kind, url }) => [kind, url]) ?? [];

describe('the link formset', () => {
  it('saves what is sent, without surrounding space', async () => {
    const url = ' https://mozilla-hub.atlassian.net/browse/DO-9 ';
    await submit(demo, OVERVIEW, { ...(await formFields()), 'documentation_links-1-link': url });
    expect(links()[1]).toEqual(['DS_JIRA', url.trim()]);
  });

  it('keeps every other field of the form as it was', async () => {
    const before = structuredClone(demo.delivery(SLUG));
    await submit(demo, OVERVIEW, await formFields());
    expect({ ...demo.delivery(SLUG), changes: [] }).toEqual({ ...before, changes: [] });
  });

  it('adds a row without type and address after saving the whole form', async () => {
    const fields = { ...(await formFields()), hypothesis: 'Another one' };
    const { body } = await submit(demo, `/nimbus/${SLUG}/create_documentation_link/`, fields);
    expect(demo.delivery(SLUG)?.hypothesis).toBe('Another one');
    expect(links().at(-1)).toEqual(['', '']);
    const select = parse(body).querySelector<HTMLSelectElement>('[name="documentation_links-3-title"]');
    expect(select?.querySelector('[selected]')).toBeNull();
    expect(select?.options[0]?.textContent).toBe('Data Science Jira Ticket');
  });

  it('posts additions into the form itself by the default swap, which nests it in the browser', async () => {
    const page = parse((await visit(demo, OVERVIEW)).body);
    const add = page.querySelector('#add-additional-links-button');
    expect(add?.getAttribute('hx-select')).toBe('#overview-form');
    expect(add?.getAttribute('hx-target')).toBe('#overview-form');
    expect(add?.hasAttribute('hx-swap')).toBe(false);
    expect(page.querySelector('#overview-form')?.getAttribute('hx-swap')).toBe('innerHTML');
  });

  it('deletes the row whose number is sent', async () => {
    await submit(demo, `/nimbus/${SLUG}/delete_documentation_link/`, {
      ...(await formFields()),
      link_id: '2',
    });
    expect(links().map(([kind]) => kind)).toEqual(['DESIGN_DOC', 'QA_TICKET']);
  });

  it.each([
    'see the slack thread',
    'docs.google.com/document/d/1',
    'javascript:alert(1)',
    'mailto:a@example.com',
    'https://',
  ])('turns %s away, saves nothing and says why', async (url) => {
    const fields = { ...(await formFields()), name: 'Renamed', 'documentation_links-0-link': url };
    const page = parse((await submit(demo, OVERVIEW, fields)).body);
    const input = page.querySelector<HTMLInputElement>('[name="documentation_links-0-link"]');
    expect(input?.value).toBe(url);
    expect(input?.nextElementSibling?.textContent).toBe('Enter a valid URL.');
    expect(demo.delivery(SLUG)?.name).not.toBe('Renamed');
  });

  it('turns addresses of more than 255 characters away', async () => {
    const url = `https://docs.google.com/${'x'.repeat(250)}`;
    const fields = { ...(await formFields()), 'documentation_links-0-link': url };
    const { body } = await submit(demo, OVERVIEW, fields);
    expect(body).toContain('at most 255 characters');
  });

  it('saves an empty row, which then blocks the launch without a word on any edit page', async () => {
    await submit(demo, OVERVIEW, { ...(await formFields()), 'documentation_links-1-link': '' });
    const summary = parse((await visit(demo, `/nimbus/${SLUG}/summary/`)).body);
    expect(summary.querySelector('#launch-controls .alert-danger li li')?.textContent).toBe('2');
    expect(summary.querySelector('.alert-primary')).toBeNull();
  });

  it('goes on to Branches by a full load after Save and Continue', async () => {
    const fields = { ...(await formFields()), save_action: 'continue' };
    const { headers, body } = await submit(demo, OVERVIEW, fields);
    expect(headers['hx-redirect']).toBe(`/nimbus/${SLUG}/update_branches/`);
    expect(body).toBe('');
  });

  it('sends a save that comes too late to the summary', async () => {
    const { headers } = await submit(demo, '/nimbus/session-restore-banner/update_overview/', {});
    expect(headers['hx-redirect']).toBe('/nimbus/session-restore-banner/summary/?save_failed=true');
  });
});
