import type { EditPage } from '@/guide/vocabulary';
import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { check, checkWhenShown, defineRule } from '../rule';
import { counted } from '../counted';

const PAGE_NAMES: Readonly<Record<EditPage, string>> = {
  overview: 'Overview', branches: 'Branches', metrics: 'Metrics', audience: 'Audience',
};
/** How much of Experimenter's own text is quoted, in characters. */
const QUOTE_LENGTH = 160;

function blocker(lines: readonly string[]): string {
  if (lines.some((line) => line.startsWith('Documentation Links'))) {
    return 'A documentation-link row is incomplete and blocks the launch: fill it in or delete it.';
  }
  return `Experimenter cannot launch this: ${(lines[0] ?? '').slice(0, QUOTE_LENGTH)}`;
}

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

const launchBox = check(['launchErrors'], ({ launchErrors }, delivery): RuleAnswer => launchErrors.length > 0
  ? { outcome: 'problem', severity: 'error', message: blocker(launchErrors), fix: goTo(delivery, 'overview', 'documentation-links') }
  : { outcome: 'absent' });

/** C8: no page misses details, no link row is empty, and the launch box shows no validation alert (S15). */
export const setupComplete = defineRule('setup.complete', pages, linkRows, launchBox);
