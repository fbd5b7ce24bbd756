import type { DocumentationLink } from '@/experimenter/page-facts';
import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinksReport } from '@/links/verdict/verdict';
import { done, error, info, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { judgeLinks } from '../rules/judge-links';
import { mistakenBrief } from '../rules/mistaken-brief';
import type { RuleAnswer } from '../report/report';
import { check, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import { isSignoffRecommended } from '../rules/judge-links';
import { unknownFact } from '../rules/unknown-fact';
import { unusualBrief } from '../rules/unusual-brief';
import type { UnusualBrief } from '../rules/unusual-brief';

/** What is amiss, in one sentence: a brief or a template under the wrong type, no real brief, or none. */
function whatIsAmiss(rows: readonly DocumentationLink[], verdicts: LinksReport, delivery: Delivery): string {
  const mistaken = mistakenBrief(rows, verdicts, delivery);
  const own = verdicts.rows[rows.findIndex(({ kind }) => kind === 'DESIGN_DOC')];
  if (!mistaken) return own?.message ?? 'No brief is linked.';
  const { [mistaken.row.kind]: is, DESIGN_DOC: should } = LINK_KIND_LABELS;
  return mistaken.what === 'brief'
    ? `The brief seems to be filed as ${is}: change its type.`
    : `The template is linked as ${is}: link your own copy as ${should}.`;
}

/** Only where both recommendations were seen is it known that nobody will ask for a brief. */
function whetherNeeded({ type, known }: Delivery): string {
  if (type === 'labs') return 'Firefox Labs has a brief template of its own.';
  const isKnown = (['vp', 'legal'] as const).every(
    (signoff) => known.signoffs?.value[signoff]?.recommended !== undefined,
  );
  return isKnown
    ? 'A rollout needs none.'
    : 'VP and Legal ask for one where they sign off; whether that is recommended was not seen yet.';
}

/** On a host where briefs normally are not: nothing wrong was seen, and only the owner knows that it is one. */
function onUnusualHost({ host, about }: UnusualBrief): RuleAnswer {
  return {
    outcome: 'info',
    message: `The brief is on ${host}, where briefs normally are not. Check that everyone who supports this can open it.`,
    confirm: { about, label: 'This is the brief', message: `The brief is on ${host}, as you confirmed.` },
  };
}

function withoutBrief(message: string, delivery: Delivery): RuleAnswer {
  const fix = goTo(delivery, 'edit-links');
  if (!delivery.type) return unknownFact('deliveryType', delivery);
  if (delivery.type === 'experiment' || delivery.type === 'holdback') return error(message, fix);
  if (isSignoffRecommended(delivery, ['vp', 'legal'])) {
    return warning(`${message} VP or Legal sign-off is recommended, and both ask for a brief.`, fix);
  }
  return info(`${message} ${whetherNeeded(delivery)}`, fix);
}

/**
 * C4: at least one Experiment Design Document row holds a brief that is no error. Experiments and holdbacks
 * need one (S70, S72), rollouts and Labs only where VP or Legal sign-off is recommended (S71). On a host where
 * briefs normally are not it is told until the owner confirms it.
 */
export const briefLink = defineRule(
  'brief.link',
  check(['links'], ({ links }, delivery) => {
    const verdicts = judgeLinks(links, delivery);
    if (verdicts.brief === null) return withoutBrief(whatIsAmiss(links, verdicts, delivery), delivery);
    const unusual = unusualBrief(links, verdicts);
    if (unusual) return onUnusualHost(unusual);
    const verdict = verdicts.rows[verdicts.brief];
    const note = verdict && verdict.severity !== 'ok' ? ` ${verdict.message}` : '';
    return done(`The brief is linked.${note}`);
  }),
);
