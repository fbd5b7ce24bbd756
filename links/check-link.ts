import { judgeLink } from './judge/link';
import type { LinkQuestion } from './judge/link';
import type { LinkVerdict } from './verdict/verdict';

/**
 * Judges one documentation link (workflow.md §5). Total: every string gets a verdict, nothing throws, in time
 * linear in its length. Nothing is fetched, so no verdict claims that a document exists or can be opened.
 *
 * A fix, where there is one, leads to a verdict that is no worse and offers no further address.
 */
export const checkLink = (question: LinkQuestion): LinkVerdict => judgeLink(question).verdict;
