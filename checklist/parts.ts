import { fingerprint } from './fingerprint';
import type { Progress, Question, ReportPart } from './report';

/** The parts of a question with their own ticks. Ids are built so that no name of the host can spoil them. */
export function partsOf(itemId: string, { parts = [] }: Question, progress: Progress): ReportPart[] {
  return parts.map((label) => {
    const id = `${itemId}.${fingerprint(label)}`;
    return { id, label, done: progress[id]?.state === 'done' };
  });
}
