import { Section } from '@/components/look/section';
import { t, tCount } from '@/platform/words';
import type { PartProps } from '../part-props';
import { ClearRecords } from './clear-records';
import { ExportRecords } from './export-records';
import { ImportRecords } from './import-records';
import { SyncStatus } from './sync-status';
import { sizeInWords } from './size-in-words';
import { UndoLine } from './undo-line';

/** Everything that is kept, as a whole: where it is, how to take it along, and how to be rid of it. */
export function YourData(props: PartProps) {
  const {
    kept: { deliveries, space },
  } = props;
  return (
    <Section title={t('options.yourData')}>
      <p>{tCount('options.deliveriesOnThisDevice', deliveries.length, { size: sizeInWords(space) })}</p>
      <UndoLine {...props} />
      <SyncStatus {...props} />
      <ExportRecords say={props.say} />
      <ImportRecords say={props.say} />
      <ClearRecords {...props} />
    </Section>
  );
}
