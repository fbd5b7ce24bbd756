import type { DocumentationLink } from '@/experimenter/page-facts';
import type { LinksReport } from '@/links/verdict';
import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import { goTo } from '../go-to';
import { judgeLinks } from '../judge-links';
import type { RuleAnswer } from '../report';
import { check, defineRule } from '../rule';
import type { Delivery } from '../rule';
import { isSignoffRecommended } from '../signoffs';
import { unknownFact } from '../unknown-fact';

/** What is amiss, in one sentence: a brief or a template under the wrong type, a brief that will not do, or none. */
function whatIsAmiss(rows: readonly DocumentationLink[], { rows: verdicts }: LinksReport, { guide }: Delivery): string {
  const misfiled = rows.find(({ kind }, index) => kind !== 'DESIGN_DOC' && verdicts[index]?.fix?.kind === 'DESIGN_DOC');
  if (misfiled) return `The brief seems to be filed as ${LINK_KIND_LABELS[misfiled.kind]}: change its type.`;
  const own = rows.findIndex(({ kind }) => kind === 'DESIGN_DOC');
  const templates = guide.knownDocuments.filter(({ role }) => role === 'brief-template');
  const template = rows.find(({ url }) => templates.some(({ id }) => url.includes(id)));
  const instead = template
    ? `The template is linked as ${LINK_KIND_LABELS[template.kind]}: link your own copy as ${LINK_KIND_LABELS.DESIGN_DOC}.`
    : 'No brief is linked.';
  return verdicts[own]?.message ?? instead;
}

function withoutBrief(message: string, delivery: Delivery): RuleAnswer {
  const fix = goTo(delivery, 'overview', 'documentation-links');
  if (!delivery.type) return unknownFact('deliveryType');
  if (delivery.type === 'experiment' || delivery.type === 'holdback') {
    return { outcome: 'problem', severity: 'error', message, fix };
  }
  if (isSignoffRecommended(delivery, ['vp', 'legal'])) {
    const reason = 'VP or Legal sign-off is recommended, and both ask for a brief.';
    return { outcome: 'problem', severity: 'warning', message: `${message} ${reason}`, fix };
  }
  const note = delivery.type === 'labs' ? 'Firefox Labs has a brief template of its own.' : 'A rollout needs none.';
  return { outcome: 'info', message: `${message} ${note}`, fix };
}

/**
 * C4: at least one Experiment Design Document row holds a brief that is no error. Experiments and holdbacks need one
 * (S70, S72), rollouts and Labs only where VP or Legal sign-off is recommended (S71).
 */
export const briefLink = defineRule('brief.link', check(['links'], ({ links }, delivery) => {
  const verdicts = judgeLinks(links, delivery);
  if (verdicts.brief === null) return withoutBrief(whatIsAmiss(links, verdicts, delivery), delivery);
  const { severity, message } = verdicts.rows[verdicts.brief] ?? { severity: 'ok', message: '' };
  return { outcome: 'done', message: severity === 'ok' ? 'The brief is linked.' : `The brief is linked. ${message}` };
}));
