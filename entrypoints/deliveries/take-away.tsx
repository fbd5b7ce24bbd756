import { useState } from 'react';
import { CopyByHand, copyText } from '@/components/copy-by-hand';
import { saveFile } from '@/components/save-file';
import { viewer } from '@/components/live/use-now';
import { asMarkdown } from '@/calendar/deliveries/as-markdown';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { mine } from '@/calendar/deliveries/mine';
import { t } from '@/platform/words';
import { asOfWords } from './as-of-words';
import type { BoardActions } from './board-actions';
import type { Listed } from './use-listed';

/** Takes what is shown elsewhere: a status update, a spreadsheet, a calendar. Files are made here, on click. */
export function TakeAway({
  lines,
  listed,
  say,
}: { lines: readonly DeliveryLine[]; listed: Listed } & Pick<BoardActions, 'say'>) {
  const [byHand, setByHand] = useState<string>();
  const copy = async () => {
    const text = asMarkdown(lines, asOfWords());
    const isCopied = await copyText(text);
    setByHand(isCopied ? undefined : text);
    say(isCopied ? t('deliveries.copiedAsMarkdown') : '');
  };
  const exportCsv = async () => {
    const { asCsv } = await import('@/calendar/deliveries/as-csv');
    saveFile('my-deliveries.csv', 'text/csv;charset=utf-8', `\u{feff}${asCsv(lines)}`);
  };
  const toCalendar = async () => {
    const { dueDatesIcs } = await import('@/calendar/due-dates-ics');
    const keys = new Set(mine(lines).map(({ key }) => key));
    const own = [...listed.kept.values()].filter(({ key }) => keys.has(key));
    const file = dueDatesIcs(own, Temporal.Now.instant(), asOfWords());
    if (file === null) say(t('deliveries.nothingIsDueNoPlanned'));
    else saveFile('my-deliveries.ics', 'text/calendar;charset=utf-8', file);
  };
  return (
    <div className="take-away">
      <p className="actions">
        <button type="button" onClick={() => void copy()}>
          {t('deliveries.copyAsMarkdown')}
        </button>
        <button type="button" onClick={() => void exportCsv()}>
          {t('deliveries.exportCsv')}
        </button>
        <button type="button" onClick={() => void toCalendar()}>
          {t('deliveries.addDueDatesToCalendar')}
        </button>
      </p>
      <p className="muted as-of">{t('deliveries.asLastSeenToday', { today: asOfDay() })}</p>
      {byHand !== undefined && <CopyByHand text={byHand} onClose={() => setByHand(undefined)} />}
    </div>
  );
}

const asOfDay = (): string =>
  Temporal.Now.plainDateISO(viewer().zone).toLocaleString(viewer().locale, { dateStyle: 'long' });
