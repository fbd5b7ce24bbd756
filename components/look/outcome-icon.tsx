import type { ReportItem } from '@/checklist/report/report';
import { t } from '@/platform/words';

type Mark = 'error' | 'warning' | 'info' | 'done' | 'open' | 'unknown';

/** Each mark has its own shape and word: colour never tells alone. Path data on a 16×16 grid. */
const MARKS: Readonly<Record<Mark, { path: string; word: string }>> = {
  error: {
    path: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z M7.2 4v5h1.6V4z M7.2 10.4V12h1.6v-1.6z',
    word: t('shared.error'),
  },
  warning: { path: 'M8 1l7.5 13.5H.5z M7.2 6v4h1.6V6z M7.2 11v1.6h1.6V11z', word: t('shared.warning') },
  info: {
    path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M7.2 7v5h1.6V7z M7.2 4v1.6h1.6V4z',
    word: t('shared.note'),
  },
  done: {
    path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M4.2 8.3l2.6 2.6 5-5-1.1-1.1-3.9 3.9-1.5-1.5z',
    word: t('shared.done'),
  },
  open: {
    path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6z',
    word: t('shared.toDo'),
  },
  unknown: {
    path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M7.2 11v1.6h1.6V11z M5.6 6.2h1.5a.9.9 0 1 1 1.5.7C7.7 7.6 7.2 8.200 7.200 9.800h1.500c0-1 .3-1.400 1-1.900a2.400 2.400 0 1 0-4.100-1.700z',
    word: t('shared.notSeenYet'),
  },
};

function markOf({ outcome, severity }: Pick<ReportItem, 'outcome' | 'severity'>): Mark {
  if (outcome === 'problem') return severity ?? 'warning';
  if (outcome === 'done' || outcome === 'not-needed') return 'done';
  if (outcome === 'todo') return 'open';
  return outcome;
}

interface OutcomeIconProps {
  item: Pick<ReportItem, 'outcome' | 'severity'>;
  /** Where the mark's own word does not fit. */
  word?: string;
}

/** The state of one item as a shape, with the same in words for screen readers. */
export function OutcomeIcon({ item, word }: OutcomeIconProps) {
  const mark = markOf(item);
  return (
    <span className={`mark mark-${mark}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={MARKS[mark].path} />
      </svg>
      <span className="sr-only">{word ?? MARKS[mark].word}: </span>
    </span>
  );
}
