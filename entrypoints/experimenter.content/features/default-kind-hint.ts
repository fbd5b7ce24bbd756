import type { LinkRow } from '@/experimenter/link-form';
import { sentence } from '@/platform/sentence';
import type { Finding } from '../draw/verdict-line';

const newRowsStartAs = sentence('page.newRowsStartAs');

/**
 * Says of a document misfiled in a new row how it came about: Experimenter gives every new row its first type, and
 * nobody chose it. A row that was saved before holds an address when the page comes, and was chosen.
 */
export function withDefaultKindHint(row: Pick<LinkRow, 'kind' | 'url'>, finding: Finding): Finding {
  const isDefault = row.kind.selectedIndex === 0;
  const isNew = row.url.defaultValue === '';
  if (!isDefault || !isNew || finding.fix?.kind !== 'DESIGN_DOC') return finding;
  const type = row.kind.selectedOptions[0]?.text ?? '';
  return { ...finding, message: newRowsStartAs({ type }) };
}
