import { OutcomeIcon } from '@/components/look/outcome-icon';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { problemWords } from '@/calendar/deliveries/line-words';

/** What the checklist found of a delivery, as a shape and in words; nothing where it found none. */
export function ProblemMark({ line }: { line: DeliveryLine }) {
  const words = problemWords(line);
  if (!words || !line.counts) return null;
  const severity = line.counts.errors > 0 ? 'error' : 'warning';
  return (
    <span className="problem-mark">
      <OutcomeIcon item={{ outcome: 'problem', severity }} />
      {words}
    </span>
  );
}
