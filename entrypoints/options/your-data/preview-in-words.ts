import type { ImportPreview } from '@/records/transfer/plan-import';
import { t, tCount } from '@/platform/words';

/** Named one by one; further ones are counted. */
const NAMED = 5;

/** What an import would change, a line each; none when it would change nothing. */
export function previewInWords({
  added,
  changed,
  items,
  person,
  settings,
  guides,
  unreadable,
}: ImportPreview): string[] {
  return [
    ...named('options.newHere', added),
    ...named('options.changed', changed),
    ...(items > 0 ? [t('options.ticksNotesAndLinksToEvidenceItems', { items })] : []),
    ...(person ? [t('options.whatYouSaidAboutYourself')] : []),
    ...(settings ? [t('options.yourSettings')] : []),
    ...(guides ? [t('options.aTeamsGuideOrYourOwnChanges')] : []),
    ...(unreadable > 0 ? [tCount('options.unreadable', unreadable)] : []),
  ];
}

function named(what: 'options.newHere' | 'options.changed', keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const first = keys.slice(0, NAMED).join(', ');
  const count = keys.length - NAMED;
  return [t(what, { names: count > 0 ? t('options.namesAndMore', { first, count }) : first })];
}
