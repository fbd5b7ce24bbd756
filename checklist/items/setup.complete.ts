import type { EditPage } from '@/guide/vocabulary';
import { counted } from '../counted';
import { goTo } from '../go-to';
import { quote } from '../quote';
import type { RuleAnswer } from '../report';
import { check, checkWhenShown, defineRule } from '../rule';

const PAGE_NAMES: Readonly<Record<EditPage, string>> = {
  overview: 'Overview', branches: 'Branches', metrics: 'Metrics', audience: 'Audience',
};
const pages = check(['missingPages'], ({ missingPages: [first, ...others] }, delivery): RuleAnswer => {
  if (!first) return { outcome: 'done', message: 'Experimenter finds every page complete.' };
  const names = [first, ...others].map((page) => PAGE_NAMES[page]).join(', ');
  return {
    outcome: 'problem', severity: 'error', message: `Missing details in ${names}.`,
    fix: goTo(delivery, first, '', 'show_errors=true'),
  };
});

/** Experimenter tells of an empty row only in the launch box, and only once every page is complete. */
const linkRows = checkWhenShown(['emptyLinkRows'], ({ emptyLinkRows }, delivery): RuleAnswer => {
  const { emptyLinkRows: rows, launchErrors } = delivery.known;
  const isMended = launchErrors && rows && launchErrors.value.length === 0 && launchErrors.at > rows.at;
  if (emptyLinkRows === 0 || isMended) return { outcome: 'absent' };
  return {
    outcome: 'problem', severity: 'error',
    message: `${counted(emptyLinkRows, 'documentation-link row')} without a link: fill in or delete, or the launch is blocked.`,
    fix: goTo(delivery, 'overview', 'documentation-links'),
  };
});

/** What the launch box says of the link rows is unreadable there, so it is said in our words. */
const launchBox = check(['launchErrors'], ({ launchErrors: [first, ...others] }, delivery): RuleAnswer => {
  if (first === undefined) return { outcome: 'absent' };
  return [first, ...others].some((line) => line.startsWith('Documentation Links'))
    ? {
      outcome: 'problem', severity: 'error', fix: goTo(delivery, 'overview', 'documentation-links'),
      message: 'A documentation-link row is incomplete and blocks the launch: fill it in or delete it.',
    }
    : {
      outcome: 'problem', severity: 'error', fix: goTo(delivery, 'summary', 'launch-controls'),
      message: `Experimenter cannot launch this: ${quote(first)}`,
    };
});

/** C8: no page misses details, no link row is empty, and the launch box shows no validation alert (S15). */
export const setupComplete = defineRule('setup.complete', pages, linkRows, launchBox);
