import type { Destination } from '../destination/destination';
import { knownDocument } from './known-document';
import { changeTypeTo } from './ticket-kinds';
import type { LinkContext, LinkVerdict } from '../verdict/verdict';

/**
 * Judges the destination of an Other row: anything safe may stand here. A document is asked about only when
 * it is certain that no other row holds the brief.
 */
export const judgeOther = (destination: Destination, context: LinkContext): LinkVerdict => {
  const known = knownDocument(destination, context);
  if (known?.role === 'brief-template') {
    return {
      code: 'TEMPLATE_IN_OTHER',
      severity: 'info',
      message: `This is the ${known.name}, not a brief.`,
    };
  }
  if (destination.what === 'document' && known === undefined && context.hasBrief === false) {
    return {
      code: 'MAYBE_BRIEF',
      severity: 'info',
      message: `Is this your brief? ${changeTypeTo('DESIGN_DOC')}`,
      fix: { kind: 'DESIGN_DOC' },
    };
  }
  if (destination.what === 'private') {
    return {
      code: 'UNUSUAL_HOST',
      severity: 'warning',
      message: `This is ${destination.name ?? 'a page'}, which others cannot open.`,
    };
  }
  return { code: 'OK', severity: 'ok', message: 'Link looks fine.' };
};
