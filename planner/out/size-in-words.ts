import type { SizeAnswer } from '../size/answer-size';
import type { SizeQuestion } from '../size/size-question';
import { changeText, countText, percentText } from './number-words';
import { ratioText } from './step-in-words';

const metric = ({ measure }: SizeQuestion) =>
  'rate' in measure
    ? `a yes/no metric that is at ${percentText(measure.rate * 100)} now`
    : `a mean with a coefficient of variation of ${measure.cv}`;

function asked(question: SizeQuestion): string {
  const { relativeChange, power, alpha, ratios, perComparison } = question;
  const shared = perComparison ? ', shared by the comparisons (Bonferroni)' : '';
  return `To see a relative change of ${percentText(relativeChange * 100)} in ${metric(question)}: power ${percentText(power * 100)}, α ${percentText(alpha * 100)} two-sided${shared}, branches ${ratioText(ratios)}.`;
}

/**
 * A calculation in sentences, to be taken to office hours. Numbers are a rough guide, and the last sentence says so.
 */
export function sizeInWords(question: SizeQuestion, { needed, population }: SizeAnswer): string[] {
  const lines = [
    asked(question),
    `Analysed clients needed: ${needed.branches.map(countText).join(' + ')} = ${countText(needed.total)}.`,
  ];
  if (population) {
    const { eligible, percent, present } = population;
    const changes = present.changes.map(
      ({ power, likely }) => `${changeText(likely)} at ${percentText(power * 100)} power`,
    );
    lines.push(
      `Eligible clients: ${countText(question.eligible ?? 0)} as estimated, likely ${countText(eligible.likely)} (${countText(eligible.low)} to ${countText(eligible.high)}); exposure ${percentText(question.exposure * 100)}; taken by live experiments ${percentText(question.shareTaken * 100)}.`,
      `Population needed: ${percentText(percent.likely)} (${percentText(percent.low)} to ${percentText(percent.high)}).`,
      `The present plan, ${percentText(question.population * 100)}: smallest change that shows ${changes.join(', ')}.`,
    );
  }
  return [...lines, 'A rough guide, not a sizing: a data scientist decides metric, baseline and percent.'];
}
