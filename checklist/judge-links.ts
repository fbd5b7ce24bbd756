import type { LinksReport } from '@/links/verdict';
import type { DocumentationLink } from '@/experimenter/page-facts';
import type { Delivery } from './rule';

export function judgeLinks(rows: readonly DocumentationLink[], _delivery: Delivery): LinksReport {
  const brief = rows.findIndex((row) => row.kind === 'DESIGN_DOC');
  return { rows: rows.map(() => ({ code: 'OK', severity: 'ok', message: 'Fine.' })), list: [], brief: brief < 0 ? null : brief };
}
