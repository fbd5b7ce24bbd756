import type { Page } from 'puppeteer-core';

/** A draft with its brief in the wrong row, of which page and toolbar speak. */
export const DRAFT = 'sidebar-panel-prompt';

/** So that every stage, type and kind of item is met; the second is the one that somebody asks to end. */
export const DELIVERIES = [
  DRAFT,
  'session-restore-banner',
  'search-tour',
  'backup-week-holdback',
  'email-masks-autofill',
  'labs-tab-notes',
];

/** As wide as the popup, with a scroll bar beside it. In px. */
export const NARROW = 412;

/** A window of a laptop, and a narrow one. In px. */
export const WIDTHS = [1280, NARROW];

/** On the page: what is drawn there, and the button that has it drawn. */
export const ON_PAGES: readonly { path: string; shows: string; press?: string }[] = [
  { path: `/nimbus/${DRAFT}/summary/`, shows: '.preflight-note[data-look="launch"]' },
  { path: `/nimbus/${DRAFT}/update_overview/`, shows: '.preflight-note[data-look="form-row"]' },
  { path: '/nimbus/history-search-hint/update_overview/', shows: '.preflight-note[data-look="form-foot"]' },
  { path: '/nimbus/', shows: '.preflight-note' },
  { path: '/nimbus/', shows: '.preflight-note[data-look="box"]', press: '#create-new-button' },
];

interface OwnPage {
  /** `TAB` is the tab that shows the draft. */
  address: string;
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<void>;
}

/** Before anything was seen. */
export const FIRST_PAGES: readonly OwnPage[] = [
  { address: 'popup.html' },
  { address: 'sidepanel.html' },
  { address: 'deliveries.html' },
];

const part = (number: number) => (page: Page) =>
  page.locator(`.plan-nav li:nth-child(${number}) button`).click();
/** Answers the first question and those that follow from it. */
async function answer(page: Page): Promise<void> {
  await part(1)(page);
  await page.waitForSelector('fieldset input');
  for (let asked = 0; asked < 4; asked += 1) {
    const open = await page.$('fieldset:not(:has(input:checked)) input[type="radio"]');
    await open?.click();
  }
}
/** A plan of the guide, with one more step of each kind. */
async function choosePlan(page: Page): Promise<void> {
  await part(2)(page);
  await page.waitForSelector('.fields select');
  const plans = await page.$$eval('.fields select option', (options) => options.map(({ value }) => value));
  await page.select('.fields select', plans.at(1) ?? '');
  await page.waitForSelector('#plan-picture');
  for (const add of await page.$$('.steps > .actions button')) await add.click();
}
async function size(page: Page): Promise<void> {
  await choosePlan(page);
  await part(3)(page);
  await page.waitForSelector('.size fieldset.fields input');
  const [rate, change, , , eligible] = await page.$$('.size fieldset.fields input');
  await rate?.type('40');
  await change?.type('2');
  await eligible?.type('2000000');
  await page.waitForSelector('#size-plot');
}
/** An address that is none. */
async function addSite(page: Page): Promise<void> {
  await page.waitForSelector('input[placeholder="https://"]');
  await page.type('input[placeholder="https://"]', 'nowhere');
  await page.keyboard.press('Enter');
}

export const PAGES: readonly OwnPage[] = [
  { address: 'popup.html?tab=TAB' },
  { address: 'sidepanel.html?tab=TAB' },
  { address: 'options.html', act: addSite },
  { address: 'deliveries.html' },
  { address: 'deliveries.html', act: (page) => page.locator('.board-bar button:nth-child(2)').click() },
  { address: 'planner.html', act: answer },
  { address: 'planner.html', act: choosePlan },
  { address: 'planner.html', act: size },
  { address: 'welcome.html' },
];
