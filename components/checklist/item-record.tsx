import type { ItemProgress, ReportItem } from '@/checklist/report/report';
import { rich } from '@/components/look/rich';
import { useVerdict } from '../ask/use-verdict';
import { GoLink } from '../go-link';
import { TimeAgo } from '../look/time-ago';
import { VerdictWords } from '../look/verdict-words';

const WORDS = { done: 'checklist.tickedAgo', 'not-needed': 'checklist.setAsNotNeededAgo' } as const;
const WORDS_BY = { done: 'checklist.tickedByAgo', 'not-needed': 'checklist.setAsNotNeededByAgo' } as const;

/** "Ticked by robin@example.com 3 days ago", for what the owner settled by hand. */
function WhoAndWhen({ outcome, progress }: Pick<ReportItem, 'outcome' | 'progress'>) {
  if (!progress || progress.state === 'open' || progress.state !== outcome) return null;
  const { state, by } = progress;
  const ago = <TimeAgo at={progress.at} />;
  return (
    <p className="item-record muted">
      {by ? rich(WORDS_BY[state], { by, ago }) : rich(WORDS[state], { ago })}
    </p>
  );
}

/** What the owner recorded about an item: who settled it and when, their note and their evidence. */
export function ItemRecord({ item }: { item: ReportItem }) {
  const { note, evidence } = item.progress ?? {};
  return (
    <>
      <WhoAndWhen outcome={item.outcome} progress={item.progress} />
      {note && <p className="item-record item-note">{note}</p>}
      {evidence && <Evidence evidence={evidence} />}
    </>
  );
}

function Evidence({ evidence }: { evidence: NonNullable<ItemProgress['evidence']> }) {
  const verdict = useVerdict(evidence);
  return (
    <p className="item-record">
      <GoLink url={evidence}>{evidence.replace(/^https:\/\//, '')}</GoLink>
      {verdict && verdict.severity !== 'ok' && <VerdictWords verdict={verdict} />}
    </p>
  );
}
