import { useState } from 'react';
import { CopyByHand, copyText } from '@/components/copy-by-hand';
import { saveFile } from '@/components/save-file';
import { decideKind } from '@/planner/kind/decide-kind';
import { KIND_ADVICE } from '@/planner/kind/kind-advice';
import { milestones } from '@/planner/launch/milestones';
import type { PlanFinding } from '@/planner/launch/plan-finding';
import { planMarkdown } from '@/planner/out/plan-markdown';
import { t } from '@/platform/words';
import { pngOf } from '../picture/png-of';
import { svgText } from '../picture/svg-text';
import type { PartProps } from '../part-props';
import { sizeLines } from '../size/size-lines';

/** Where the plan's picture stands on this page. */
const PICTURE = '#plan-picture svg';

async function saveCalendar({ inHand, planCase }: PartProps): Promise<void> {
  const { planIcs } = await import('@/planner/out/plan-ics');
  const id = inHand.plan.about.key || 'plan';
  const file = planIcs(milestones(planCase), id, Temporal.Now.instant());
  saveFile('launch-plan.ics', 'text/calendar;charset=utf-8', file);
}

function saveSvg(): void {
  const svg = document.querySelector<SVGSVGElement>(PICTURE);
  if (svg) saveFile('launch-plan.svg', 'image/svg+xml;charset=utf-8', svgText(svg));
}

async function savePng(): Promise<void> {
  const svg = document.querySelector<SVGSVGElement>(PICTURE);
  const png = svg && (await pngOf(svg));
  if (png) saveFile('launch-plan.png', 'image/png', png);
}

/** Everything that can be taken out of the planner: for the brief, the calendar, a slide, paper. */
export function TakeAway(props: PartProps & { findings: readonly PlanFinding[] }) {
  const { inHand, planCase, findings } = props;
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const { kind } = decideKind(inHand.plan.answers);
  const copyMarkdown = async () => {
    const text = planMarkdown({
      name: inHand.plan.about.name,
      kind: kind ? KIND_ADVICE[kind].title : '',
      reason: kind ? KIND_ADVICE[kind].reason : '',
      plan: planCase,
      findings,
      size: sizeLines(inHand.plan),
    });
    const copied = await copyText(text);
    setRefused(copied ? undefined : text);
    setSaid(copied ? t('planner.copiedPasteItIntoYourBrief') : '');
  };
  return (
    <section className="take-away" aria-label={t('planner.takeItWithYou')}>
      <p className="actions">
        <button type="button" className="primary" onClick={() => void copyMarkdown()}>
          {t('planner.copyForTheBrief')}
        </button>
        <button type="button" onClick={() => void saveCalendar(props)}>
          {t('planner.calendarFile')}
        </button>
        <button type="button" onClick={saveSvg}>
          {t('planner.pictureAsSvg')}
        </button>
        <button type="button" onClick={() => void savePng()}>
          {t('planner.pictureAsPng')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('planner.print')}
        </button>
        <span role="status">{said}</span>
      </p>
      {refused !== undefined && <CopyByHand text={refused} onClose={() => setRefused(undefined)} />}
    </section>
  );
}
