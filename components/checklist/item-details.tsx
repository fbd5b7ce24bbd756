import { PAGE_NAMES } from '@/checklist/words/page-names';
import type { ReportItem } from '@/checklist/report/report';
import { rich } from '@/components/look/rich';
import { t } from '@/platform/words';
import { GoLink } from '../go-link';
import { NotNeededForm, reasonField } from './not-needed-form';
import { NoteForm, noteFields } from './note-form';
import { TimeAgo } from '../look/time-ago';
import type { ChangeItem } from './use-change-item';
import { useHasDraft } from './use-draft';

/**
 * Why the item is there, the guide's page on it, where it was seen, and what the owner may record about it.
 */
export function ItemDetails({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const { id, why, link, fix, seen, outcome } = item;
  const hasNote = useHasDraft(noteFields(item));
  const hasReason = useHasDraft({ [reasonField(id)]: '' });
  return (
    <div className="item-details">
      <p>{why}</p>
      {link && link.url !== fix?.url && (
        <p>
          <GoLink url={link.url}>{link.label}</GoLink>
        </p>
      )}
      {seen && (
        <p className="muted">
          {rich('checklist.asSeenOnPageAgo', { page: PAGE_NAMES[seen.page], ago: <TimeAgo at={seen.at} /> })}
        </p>
      )}
      <details open={hasNote}>
        <summary>{t('checklist.noteAndEvidence')}</summary>
        <NoteForm item={item} onChange={onChange} />
      </details>
      {outcome !== 'not-needed' && (
        <details open={hasReason}>
          <summary>{t('checklist.notNeededBecause')}</summary>
          <NotNeededForm item={item} onChange={onChange} />
        </details>
      )}
    </div>
  );
}
