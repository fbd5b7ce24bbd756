import type { DocumentationLink } from '@/experimenter/page-facts';
import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinksReport } from '@/links/verdict/verdict';
import { done, error, info, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { judgeLinks } from '../rules/judge-links';
import type { RuleAnswer } from '../report/report';
import { check, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import { isSignoffRecommended } from '../rules/judge-links';
import { unknownFact } from '../rules/unknown-fact';

function misfiledBrief(rows: readonly DocumentationLink[], { rows: verdicts }: LinksReport) {
  return rows.find(({ kind }, row) => kind !== 'DESIGN_DOC' && verdicts[row]?.fix?.kind === 'DESIGN_DOC');
}

function linkedTemplate(rows: readonly DocumentationLink[], { guide }: Delivery) {
  const templates = guide.knownDocuments.filter(({ role }) => role === 'brief-template');
  return rows.find(({ url }) => templates.some(({ id }) => url.includes(id)));
}

/** What is amiss, in one sentence: a brief or a template under the wrong type, no real brief, or none. */
function whatIsAmiss(rows: readonly DocumentationLink[], verdicts: LinksReport, delivery: Delivery): string {
  const misfiled = misfiledBrief(rows, verdicts);
  if (misfiled) return `The brief seems to be filed as ${LINK_KIND_LABELS[misfiled.kind]}: change its type.`;
  const own = verdicts.rows[rows.findIndex(({ kind }) => kind === 'DESIGN_DOC')];
  if (own) return own.message;
  const template = linkedTemplate(rows, delivery);
  if (!template) return 'No brief is linked.';
  const { [template.kind]: is, DESIGN_DOC: should } = LINK_KIND_LABELS;
  return `The template is linked as ${is}: link your own copy as ${should}.`;
}

function withoutBrief(message: string, delivery: Delivery): RuleAnswer {
  const fix = goTo(delivery, 'edit-links');
  if (!delivery.type) return unknownFact('deliveryType', delivery);
  if (delivery.type === 'experiment' || delivery.type === 'holdback') return error(message, fix);
  if (isSignoffRecommended(delivery, ['vp', 'legal'])) {
    return warning(`${message} VP or Legal sign-off is recommended, and both ask for a brief.`, fix);
  }
  const note =
    delivery.type === 'labs' ? 'Firefox Labs has a brief template of its own.' : 'A rollout needs none.';
  return info(`${message} ${note}`, fix);
}

/**
 * C4: at least one Experiment Design Document row holds a brief that is no error. Experiments and holdbacks
 * need one (S70, S72), rollouts and Labs only where VP or Legal sign-off is recommended (S71).
 */
export const briefLink = defineRule(
  'brief.link',
  check(['links'], ({ links }, delivery) => {
    const verdicts = judgeLinks(links, delivery);
    if (verdicts.brief === null) return withoutBrief(whatIsAmiss(links, verdicts, delivery), delivery);
    const verdict = verdicts.rows[verdicts.brief];
    const note = verdict && verdict.severity !== 'ok' ? ` ${verdict.message}` : '';
    return done(`The brief is linked.${note}`);
  }),
);
