import type { EditPage } from '@/guide/vocabulary';
import { ABSENT, done, error } from '../rules/answers';
import { counted } from '../report/phrases';
import { goTo } from '../rules/go-to';
import { quote } from '../report/phrases';
import { check, checkWhenShown, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import type { Check } from '../rules/rule';

const PAGE_NAMES: Readonly<Record<EditPage, string>> = {
  overview: 'Overview',
  branches: 'Branches',
  metrics: 'Metrics',
  audience: 'Audience',
};

const editPages = check(['missingPages'], ({ missingPages: [first, ...others] }, delivery) => {
  if (!first) return done('Experimenter finds every page complete.');
  const names = [first, ...others].map((page) => PAGE_NAMES[page]).join(', ');
  return error(`Missing details in ${names}.`, goTo(delivery, `missing-${first}`));
});

/** The new rollouts UI has no edit pages: its list of issues, read as launch errors, holds everything. */
const pages: Check = {
  needs: editPages.needs,
  answer: (delivery) =>
    delivery.known.launchErrors?.page === 'rollout' ? ABSENT : editPages.answer(delivery),
};

/** The launch box was seen in order after the rows were. */
function isMendedSince({ emptyLinkRows, launchErrors }: Delivery['known']): boolean {
  return launchErrors?.value.length === 0 && launchErrors.at > (emptyLinkRows?.at ?? 0);
}

/** Experimenter tells of an empty row only in the launch box, and only once every page is complete. */
const linkRows = checkWhenShown(['emptyLinkRows'], ({ emptyLinkRows }, delivery) => {
  if (emptyLinkRows === 0 || isMendedSince(delivery.known)) return ABSENT;
  const rows = counted(emptyLinkRows, 'link row');
  const message = `${rows} without a link: fill in or delete, or the launch stays blocked.`;
  return error(message, goTo(delivery, 'edit-links'));
});

/** What the launch box says of the link rows is unreadable there, so it is said in our words. */
const launchBox = check(['launchErrors'], ({ launchErrors: [first, ...others] }, delivery) => {
  if (first === undefined) return done('Experimenter finds nothing missing.');
  if ([first, ...others].some((line) => line.startsWith('Documentation Links'))) {
    const message = 'A documentation-link row is incomplete and blocks the launch: fill it in or delete it.';
    return error(message, goTo(delivery, 'edit-links'));
  }
  const fix = goTo(delivery, 'launch');
  return error(`Experimenter cannot launch this: ${quote(first)}`, fix);
});

/** C8: no page misses details, no link row is empty, and the launch box shows no validation alert (S15). */
export const setupComplete = defineRule('setup.complete', pages, linkRows, launchBox);
