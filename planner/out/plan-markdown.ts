import { escaped } from '@/checklist/words/markdown-text';
import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import { dayText } from '../launch/day-text';
import { milestones } from '../launch/milestones';
import type { PlanCase, PlanFinding } from '../launch/plan-finding';
import type { DatedStep } from '../launch/schedule-of';
import { stepDays, stepSize } from './step-in-words';

/** What a brief should say of a plan. */
export interface WrittenPlan {
  /** Name of the delivery, or empty. */
  name: string;
  /** Title of the kind that the questions led to, or empty. */
  kind: string;
  /** Why it is that kind. */
  reason: string;
  plan: PlanCase;
  findings: readonly PlanFinding[];
  /** Lines on the size, or none. */
  size: readonly string[];
}

/** The plan as Markdown, for the brief. */
export function planMarkdown({ name, kind, reason, plan, findings, size }: WrittenPlan): string {
  const blocks = [
    [`### Launch plan${name ? `: ${escaped(name)}` : ''}`],
    kind ? [`**${escaped(kind)}.** ${escaped(reason)}`] : [],
    plan.dated.length > 0
      ? ['| Step | Kind | From | To | Size | Time |', '|---|---|---|---|---|---|', ...plan.dated.map(row)]
      : [],
    milestones(plan).map(({ day, title }) => `- ${dayText(day)}: ${escaped(title)}`),
    findings.map(
      ({ severity, step, text }) =>
        `- ${severity}${step === null ? '' : `, step ${step + 1}`}: ${escaped(text)}`,
    ),
    size.map((line) => `- ${escaped(line)}`),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function row({ step, start, end }: DatedStep): string {
  const cells = [
    step.title,
    DELIVERY_TYPE_LABELS[step.kind],
    dayText(start),
    dayText(end),
    stepSize(step),
    stepDays(step),
  ];
  return `| ${cells.map(escaped).join(' | ')} |`;
}
