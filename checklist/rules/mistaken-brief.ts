import type { DocumentationLink } from '@/experimenter/page-facts';
import { checkLink } from '@/links/check-link';
import type { LinksReport } from '@/links/verdict/verdict';
import type { Delivery } from './delivery';

/** A row that holds the brief, or its template, under another type than its own. */
export interface MistakenBrief {
  row: DocumentationLink;
  what: 'brief' | 'template';
}

const isTemplate = ({ url }: DocumentationLink, { guide }: Delivery): boolean => {
  const context = { documents: guide.knownDocuments };
  const { code, also = [] } = checkLink({ kind: 'DESIGN_DOC', url, context });
  return [code, ...also].includes('BRIEF_IS_TEMPLATE');
};

/**
 * The row that *Brief linked* speaks of where no row holds a brief: one mistake is one line, so the line of
 * the row's own kind is silent about it. Undefined where *Brief linked* speaks of something else, or is not
 * listed at this stage.
 */
export function mistakenBrief(
  links: readonly DocumentationLink[],
  { brief, rows }: LinksReport,
  delivery: Delivery,
): MistakenBrief | undefined {
  const { guide, stage, type } = delivery;
  const isListed = type === undefined || guide.visible[stage][type].flat().includes('brief.link');
  if (brief !== null || !isListed) return undefined;
  const misfiled = links.find(
    ({ kind }, row) => kind !== 'DESIGN_DOC' && rows[row]?.fix?.kind === 'DESIGN_DOC',
  );
  if (misfiled) return { row: misfiled, what: 'brief' };
  if (links.some(({ kind }) => kind === 'DESIGN_DOC')) return undefined;
  const template = links.find((row) => isTemplate(row, delivery));
  return template && { row: template, what: 'template' };
}
