import { describe, expect, it } from 'vitest';
import {
  findCreateForms,
  findLaunchBox,
  findLaunchButtons,
  launchButtonHolder,
  findLinkAnchors,
  findRows,
  findTypeSwitches,
  sendsLaunch,
} from '@/experimenter/anchors';
import { findLinkListEnd, findLinkRows } from '@/experimenter/link-form';
import { captures, readCapture, WHY_SKIPPED } from '../../support/recorded/captures';
import { parsePage } from '../../support/recorded/parse-page';
import { classicPage, ownPage, sidebarLink } from './fixtures';

const own = (file: string) => parsePage(ownPage(file).html);

describe('findLinkRows', () => {
  it('finds url and type of each row, in the innermost of nested forms', () => {
    const rows = findLinkRows(own('own overview'));

    expect(rows?.map(({ index, url, kind, place }) => [index, kind.value, url.value, place])).toEqual([
      [0, 'QA_TICKET', 'https://mozilla-hub.atlassian.net/browse/QA-1', 'form'],
      [1, 'DS_JIRA', ' ', 'form'],
    ]);
  });

  it('gives the smallest element that holds both fields of a row', () => {
    const [first] = findLinkRows(own('own overview')) ?? [];

    expect(first?.row.querySelectorAll('input, select').length).toBe(2);
  });

  it('gives null on a page without the form, or with another number of rows than it says', () => {
    const { html } = ownPage('own overview');

    expect(findLinkRows(own('own list'))).toBeNull();
    expect(
      findLinkRows(parsePage(html.replace('TOTAL_FORMS" value="2"', 'TOTAL_FORMS" value="1"'))),
    ).toBeNull();
  });

  it.skipIf(!captures).each([
    ['overview-fresh.html', 0],
    ['overview-after-add-link.html', 1],
    ['overview-invalid-url.html', 1],
    ['overview-brief-and-empty-row.html', 2],
    ['overview-draft.html', 3],
    ['rollout-new-draft-editing-overview.html', 2],
  ])(`finds the live rows of %s${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`, (file, count) => {
    expect(findLinkRows(parsePage(readCapture(file)))?.length).toBe(count);
  });

  it('knows where a word about the whole list belongs', () => {
    expect(findLinkListEnd(own('own overview'))?.tagName).toBe('DIV');
    expect(findLinkListEnd(own('own list'))).toBeNull();
  });
});

describe('findLinkAnchors', () => {
  it('finds shown links by type, and leaves out types that it does not know', () => {
    const links = sidebarLink('Other', 'https://a.example/') + sidebarLink('New type', 'https://b.example/');
    const anchors = findLinkAnchors(parsePage(classicPage({ links })));

    expect(anchors.map(({ kind, url }) => [kind, url])).toEqual([['OTHER', 'https://a.example/']]);
  });

  it('finds the links of the rollouts card, also those without a URL', () => {
    expect(findLinkAnchors(own('own rollout')).map(({ kind, url }) => [kind, url])).toEqual([
      ['OTHER', ''],
      ['DESIGN_DOC', 'https://docs.google.com/document/d/b/edit'],
    ]);
  });
});

describe('the buttons that request a launch', () => {
  it.skipIf(!captures).each([
    ['new-draft-ready.html', 'captures-rollouts-autumn', ['rollout-launch-btn'], true],
    ['new-draft-no-preview.html', 'captures-rollouts-autumn', ['rollout-launch-btn'], true],
    ['new-draft-empty.html', 'captures-rollouts-autumn', ['rollout-launch-btn'], false],
    ['new-preview.html', 'captures-rollouts-autumn', ['rollout-request-enrollment-btn'], true],
    ['summary-preview.html', 'captures', ['request-launch-button'], true],
    ['new-draft-risky.html', 'captures-rollouts-autumn', ['rollout-launch-btn'], false],
  ] as const)('%s of %s: %j, and whether a click sends it: %s', (file, folder, ids, sends) => {
    const buttons = findLaunchButtons(parsePage(readCapture(file, folder)));

    expect(buttons.map(({ id }) => id)).toEqual(ids);
    expect(buttons.every(sendsLaunch)).toBe(sends);
    // What holds them holds words and boxes too: a button's tooltip would lie under what is said beside it.
    expect(buttons.map((button) => launchButtonHolder(button)?.localName)).toEqual(['div']);
    expect(buttons.every((button) => launchButtonHolder(button)?.contains(button))).toBe(true);
  });
});

describe('places for notes', () => {
  it('finds the launch box, the create form and the rows of lists', () => {
    expect(findLaunchBox(own('own draft summary'))?.id).toBe('launch-controls');
    expect(findCreateForms(own('own draft summary')).map(({ id }) => id)).toEqual(['createForm']);
    expect([...findRows(own('own list'))].map(({ slug }) => slug)).toEqual([
      'tab-groups',
      'tab-groups',
      'sidebar',
    ]);
  });

  it('finds the switches that make a rollout or a holdback, on the Branches page only', () => {
    const switches = '<input type="checkbox" name="is_rollout"><input type="checkbox" name="is_holdback">';

    const found = (form: string) =>
      findTypeSwitches(parsePage(`${form}${switches}</form>`)).map(({ name }) => name);

    expect(found('<form id="branches-form">')).toEqual(['is_rollout', 'is_holdback']);
    expect(found('<form>')).toEqual([]);
  });
});
