/**
 * Ways in which Experimenter may change under us. `pick` chooses: it gives a whole number below its argument.
 */
export type Drift = (document: Document, pick: (below: number) => number) => void;

/**
 * What Experimenter draws as one block. Parts whose mere absence is how Experimenter says "no" (alerts,
 * badges, buttons, the table of phases) are not among them: no reader can tell a part that was left out from
 * one that was taken away.
 */
const SECTIONS = [
  '.card',
  '.rollout-card',
  'table:not(#rollout-schedule-body table)',
  'form[id]',
  'section',
  'nav',
  'footer',
  '.modal',
  '.accordion',
  'script',
  '#content',
  '#content-with-sidebar',
  '#offcanvasSidebar',
  '#experiment-timeline',
  '#experiment-tags',
  '#PageSummary',
  '#RolloutSummary',
  '#launch-controls',
  '#launch-controls form',
  '#sidebar-setup-progress',
  '#documentation-links',
  '#audience-overlap-warnings',
  '[id^="rollout-"][id$="-body"]',
].join();

/** Experimenter's own words beside a value. */
const LABELS = 'th, label, strong, h1, h2, h4, h5, h6, #RolloutSummary .text-secondary';

const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];
const oneOf = <T>(items: readonly T[], pick: (below: number) => number): T | undefined =>
  items[pick(items.length)];

const dropId: Drift = (document, pick) => oneOf(all(document, '[id]'), pick)?.removeAttribute('id');

const dropTestId: Drift = (document, pick) =>
  oneOf(all(document, '[data-testid]'), pick)?.removeAttribute('data-testid');

const dropEvery =
  (attribute: string): Drift =>
  (document) => {
    for (const element of all(document, `[${attribute}]`)) element.removeAttribute(attribute);
  };

/** One class gets another name, wherever it is used. */
const renameClass: Drift = (document, pick) => {
  const classes = new Set(all(document, '[class]').flatMap(({ classList }) => [...classList]));
  const name = oneOf([...classes], pick);
  for (const element of name === undefined ? [] : all(document, '[class]')) {
    if (name !== undefined && element.classList.contains(name)) element.classList.replace(name, 'renamed');
  }
};

/**
 * Two neighbours change places: cards, rows, list items, blocks. Cells do not, they would change their
 * meaning.
 */
const reorder: Drift = (document, pick) => {
  const parents = all(document, 'body *:not(tr):not(option)').filter(({ children }) => children.length > 1);
  const parent = oneOf(parents, pick);
  const child = parent?.children[1 + pick(parent.children.length - 1)];
  if (child?.previousElementSibling) child.previousElementSibling.before(child);
};

/**
 * The part of a form with the mark of what was not saved is not taken out alone: without a mark a form says that it was
 * saved, and no reader can tell that one was there.
 */
const holdsOnlyTheMark = (section: Element): boolean =>
  section.parentElement?.closest('form') !== null &&
  section.querySelector('.is-invalid, [aria-invalid="true"]') !== null;

const removeSection: Drift = (document, pick) =>
  oneOf(
    all(document, SECTIONS).filter((section) => !holdsOnlyTheMark(section)),
    pick,
  )?.remove();

/** What an htmx swap of `innerHTML` does when the answer holds the target itself. */
const nestTwin: Drift = (document, pick) => {
  const element = oneOf(all(document, 'body [id]:not(script):not(input):not(select):not(textarea)'), pick);
  element?.replaceChildren(element.cloneNode(true));
};

const addTwin: Drift = (document, pick) => {
  const element = oneOf(all(document, 'body [id]'), pick);
  element?.after(element.cloneNode(true));
};

const swapLabels: Drift = (document, pick) => {
  const leaves = all(document, LABELS).filter(({ children }) => children.length === 0);
  const labels = leaves.filter(({ textContent }) => textContent?.trim());
  const [one, other] = [oneOf(labels, pick), oneOf(labels, pick)];
  if (one && other) [one.textContent, other.textContent] = [other.textContent, one.textContent];
};

const relabel: Drift = (document, pick) => {
  const label = oneOf(
    all(document, LABELS).filter(({ children }) => children.length === 0),
    pick,
  );
  if (label) label.textContent = oneOf(['', 'Étiquette', 'constructor', 'Draft', 'Yes', '🙂'], pick) ?? '';
};

/** The rollouts UI has two forms, of August and of autumn 2026. Any page may come to lie between them. */
const dropLaterIds: Drift = (document) => {
  const later = '[id^="rollout-"]:not([id$="-body"]):not([id^="rollout-card-"]), #experiment-application';
  for (const element of all(document, later)) element.removeAttribute('id');
};

const labelsAsSpans: Drift = (document) => {
  const labels = all(document, '#RolloutSummary div.text-secondary').filter(
    ({ children }) => children.length === 0,
  );
  for (const label of labels) {
    const span = document.createElement('span');
    span.className = 'text-secondary';
    span.textContent = label.textContent;
    label.replaceWith(span);
  }
};

/** `—` of August, `— Not Set` of autumn, `None` of later: whichever it is, it says that nothing is set. */
const otherPlaceholder: Drift = (document, pick) => {
  const other = oneOf(['—', '— Not Set', 'None', 'Not Set', 'N/A'], pick) ?? '';
  const leaves = all(document, '[id$="-body"] *, #PageSummary td *').filter(
    ({ children }) => children.length === 0,
  );
  for (const leaf of leaves) {
    if (/^(— ?)?(not set|none)?$/i.test(leaf.textContent?.trim() ?? '') && leaf.textContent?.trim())
      leaf.textContent = other;
  }
};

/** Badges and slug share one parent, as in a header between the two. */
const olderHeader: Drift = (document) => {
  const badges = document.querySelector('#experiment-status-badges');
  if (badges) document.querySelector('#experiment-slug')?.after(badges);
};

/** A tag may be called as a badge is. */
const tagLikeABadge: Drift = (document, pick) => {
  const tag = document.createElement('span');
  tag.textContent = oneOf(['Archived', 'Rollout', 'Holdback', 'Live'], pick) ?? '';
  document.querySelector('#overview-tags-field')?.append(tag);
};

const emptyPage: Drift = (document) => document.body.replaceChildren();

export const DRIFTS: Readonly<Record<string, Drift>> = {
  dropId,
  dropTestId,
  renameClass,
  reorder,
  removeSection,
  nestTwin,
  addTwin,
  swapLabels,
  relabel,
  emptyPage,
  dropLaterIds,
  labelsAsSpans,
  otherPlaceholder,
  olderHeader,
  tagLikeABadge,
  dropEveryId: dropEvery('id'),
  dropEveryTestId: dropEvery('data-testid'),
  dropEveryClass: dropEvery('class'),
};
