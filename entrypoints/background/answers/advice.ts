import { adviceView } from '@/messages/advice-view';
import type { AdviceQuestion, AdviceTopic, AdviceView } from '@/messages/content-messages';
import { personState } from '@/records/read/person-state';
import { records } from '../records';

/** Hidden advice is an item that its owner has done, once and for all deliveries. */
const itemOf = (topic: AdviceTopic) => `advice.${topic}`;

/** Advice for a moment on the page; `null` where there is none, or the owner hid it. */
export async function answerAdvice(question: AdviceQuestion): Promise<AdviceView | null> {
  const [guide, person] = await Promise.all([records().guide(), records().person()]);
  if (person.progress[itemOf(question.topic)]?.state === 'done') return null;
  return adviceView(question, guide, personState(person));
}

/** The owner has read it: it does not come again. */
export async function hideAdvice(topic: AdviceTopic): Promise<void> {
  await records().changePersonItem(itemOf(topic), { state: 'done' });
}
