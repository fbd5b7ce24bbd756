import type { LinkRow } from '@/experimenter/link-form';
import type { Finding } from '../draw/verdict-line';

/**
 * Says of a misfiled document how it came about: Experimenter gives every new row its first type, and nobody chose it.
 */
export function withDefaultKindHint(row: Pick<LinkRow, 'kind'>, finding: Finding): Finding {
  const isDefault = row.kind.selectedIndex === 0;
  if (!isDefault || finding.fix?.kind !== 'DESIGN_DOC') return finding;
  return {
    ...finding,
    message: `This is a document, but new rows start as “${row.kind.selectedOptions[0]?.text}”.`,
  };
}
