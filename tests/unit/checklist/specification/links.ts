import type { DocumentationLink, SignoffState } from '@/experimenter/page-facts';
import type { ItemProgress } from '@/checklist/report/report';
import { fingerprint } from '@/checklist/rules/fingerprint';
import { casesOf } from './case';

const BRIEF: DocumentationLink = {
  kind: 'DESIGN_DOC',
  url: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit',
};
const TEMPLATE = 'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit';
const JIRA = 'https://mozilla-hub.atlassian.net';
const DO_TICKET: DocumentationLink = { kind: 'DS_JIRA', url: `${JIRA}/browse/DO-123` };
const QA_TICKET: DocumentationLink = { kind: 'QA_TICKET', url: `${JIRA}/browse/QA-123` };
const WRAPPED_TEMPLATE = `https://urldefense.com/v3/__${TEMPLATE}__;!!a!b$`;
const UNUSUAL = 'https://www.notion.so/mozilla/My-Brief';
const confirmed = (url: string): ItemProgress => ({
  state: 'done',
  at: 1,
  device: 'a',
  about: fingerprint(url),
});
const QA_FORM = `${JIRA}/secure/CreateIssueDetails!init.jspa?pid=10212&issuetype=11290`;
const OPEN: SignoffState = { signed: false, recommended: true };
const NOT_ASKED: SignoffState = { signed: false, recommended: false };
const MEASURING = ['experiment', 'holdback'] as const;
const DELIVERING = ['rollout', 'labs'] as const;

/** C4: a brief for experiments and holdbacks; for rollouts only where VP or Legal ask for one. */
export const briefLink = casesOf('brief.link', [
  { given: 'the links were not seen', facts: {}, answers: 'unknown', goes: '/nimbus/pin-tab/summary/' },
  {
    given: 'a brief of one’s own is linked',
    facts: { links: [BRIEF] },
    answers: 'done',
    says: /^The brief is linked\.$/,
  },
  {
    given: 'no link at all',
    facts: { links: [] },
    types: MEASURING,
    answers: 'problem error',
    says: /No brief is linked/,
  },
  {
    given: 'other links only',
    facts: { links: [QA_TICKET] },
    types: MEASURING,
    answers: 'problem error',
    says: /No brief is linked/,
  },
  {
    given: 'the template is linked as the brief',
    facts: { links: [{ kind: 'DESIGN_DOC', url: TEMPLATE }] },
    types: MEASURING,
    answers: 'problem error',
    says: /template/i,
  },
  {
    given: 'the template is filed as a data ticket',
    facts: { links: [{ kind: 'DS_JIRA', url: TEMPLATE }] },
    types: MEASURING,
    answers: 'problem error',
    says: /template/i,
  },
  {
    given: 'a brief is filed as a data ticket',
    facts: { links: [{ ...BRIEF, kind: 'DS_JIRA' }] },
    types: MEASURING,
    answers: 'problem error',
    says: /filed as Data Science Jira Ticket: change its type/,
  },
  {
    given: 'no brief, in Draft',
    facts: { links: [] },
    stages: ['draft'],
    types: MEASURING,
    answers: 'problem error',
    goes: '/nimbus/pin-tab/update_overview/#documentation-links',
  },
  {
    given: 'no brief, when links can be edited again after the way back to Draft',
    facts: { links: [] },
    stages: ['preview'],
    types: MEASURING,
    answers: 'problem error',
    goes: '/nimbus/pin-tab/summary/#launch-controls',
  },
  {
    given: 'no brief, when links can no longer be edited',
    facts: { links: [] },
    stages: ['review', 'complete'],
    types: MEASURING,
    answers: 'problem error',
    goes: '/nimbus/pin-tab/summary/',
  },
  {
    given: 'a rollout without brief, where neither VP nor Legal is recommended',
    facts: { links: [], signoffs: { vp: NOT_ASKED, legal: NOT_ASKED } },
    types: ['rollout'],
    answers: 'info',
    says: /A rollout needs none/,
  },
  {
    given: 'a rollout without brief, where it was not seen whether VP or Legal is recommended',
    facts: { links: [], signoffs: { vp: NOT_ASKED } },
    types: ['rollout'],
    answers: 'info',
    says: /^(?!.*needs none).*was not seen yet/,
  },
  {
    given: 'the template is filed as a data ticket, inside a mail gateway’s link',
    facts: { links: [{ kind: 'DS_JIRA', url: WRAPPED_TEMPLATE }] },
    types: MEASURING,
    answers: 'problem error',
    says: /template is linked as Data Science Jira Ticket/,
  },
  {
    given: 'the brief is on a host where briefs never are',
    facts: { links: [{ kind: 'DESIGN_DOC', url: UNUSUAL }] },
    answers: 'info',
    says: /is on www\.notion\.so, where briefs normally are not/,
  },
  {
    given: 'the owner confirmed that this is the brief',
    facts: { links: [{ kind: 'DESIGN_DOC', url: UNUSUAL }] },
    beside: { progress: { 'brief.link': confirmed(UNUSUAL) } },
    answers: 'done',
    says: /www\.notion\.so, as you confirmed/,
  },
  {
    given: 'the owner confirmed another address',
    facts: { links: [{ kind: 'DESIGN_DOC', url: `${UNUSUAL}-2` }] },
    beside: { progress: { 'brief.link': confirmed(UNUSUAL) } },
    answers: 'info',
  },
  {
    given: 'a usual brief stands beside one on an unusual host',
    facts: { links: [{ kind: 'DESIGN_DOC', url: UNUSUAL }, BRIEF] },
    answers: 'done',
  },
  {
    given: 'a tick of old, when an automatic item could not be confirmed',
    facts: { links: [{ kind: 'DESIGN_DOC', url: UNUSUAL }] },
    beside: { progress: { 'brief.link': { state: 'done', at: 1, device: 'a' } } },
    answers: 'info',
  },
  {
    given: 'a Labs delivery without brief',
    facts: { links: [] },
    types: ['labs'],
    answers: 'info',
    says: /template of its own/,
  },
  {
    given: 'no brief, though VP sign-off is recommended',
    facts: { links: [], signoffs: { vp: OPEN, legal: NOT_ASKED } },
    types: DELIVERING,
    answers: 'problem warning',
    says: /VP or Legal/,
  },
  {
    given: 'no brief, though Legal sign-off is recommended',
    facts: { links: [], signoffs: { vp: NOT_ASKED, legal: OPEN } },
    types: DELIVERING,
    answers: 'problem warning',
    says: /VP or Legal/,
  },
  {
    given: 'no brief, and only QA sign-off is recommended',
    facts: { links: [], signoffs: { qa: OPEN, vp: NOT_ASKED, legal: NOT_ASKED } },
    types: DELIVERING,
    answers: 'info',
  },
]);

/** C7: a ticket is for follow-up work only, so none is no fault. */
export const dsTicket = casesOf('ds.ticket', [
  { given: 'the links were not seen', facts: {}, answers: 'unknown' },
  { given: 'a Data Org ticket is linked', facts: { links: [DO_TICKET] }, answers: 'done' },
  { given: 'none is linked', facts: { links: [BRIEF] }, answers: 'info', says: /only if work is left/ },
  {
    given: 'a data ticket is filed as Other',
    facts: { links: [{ kind: 'QA_TICKET', url: DO_TICKET.url }] },
    answers: 'problem warning',
    says: /change its type/,
  },
  {
    given: 'the brief or its template stands in its row: Brief linked says so, in one line',
    facts: { links: [{ kind: 'DS_JIRA', url: TEMPLATE }] },
    stages: ['draft'],
    answers: 'info',
  },
  {
    given: 'a QA ticket stands in its row: QA ticket says so, where it is listed',
    facts: { links: [{ ...QA_TICKET, kind: 'DS_JIRA' }] },
    stages: ['draft'],
    answers: 'info',
  },
  {
    given: 'a QA ticket stands in its row, where QA ticket is not listed',
    facts: { links: [{ ...QA_TICKET, kind: 'DS_JIRA' }] },
    stages: ['observing'],
    answers: 'problem warning',
    says: /This is ticket QA-123/,
  },
  {
    given: 'the template stands in its row beside a brief',
    facts: { links: [{ kind: 'DS_JIRA', url: TEMPLATE }, BRIEF] },
    answers: 'problem warning',
  },
  {
    given: 'the board is linked instead of a ticket',
    facts: { links: [{ kind: 'DS_JIRA', url: `${JIRA}/jira/software/c/projects/DO/boards/269` }] },
    answers: 'problem warning',
  },
]);

/** C14: a QA ticket, or a self-test that the QA status tells of. */
export const qaTicket = casesOf('qa.ticket', [
  { given: 'the links were not seen', facts: { qaStatus: 'not-set' }, answers: 'unknown' },
  { given: 'no ticket, and the QA status was not seen', facts: { links: [] }, answers: 'unknown' },
  { given: 'a QA ticket is linked', facts: { links: [QA_TICKET] }, answers: 'done' },
  {
    given: 'no ticket, but self-tested green',
    facts: { links: [], qaStatus: 'self-green' },
    answers: 'done',
    says: /Self-tested/,
  },
  {
    given: 'no ticket, but self-tested red',
    facts: { links: [], qaStatus: 'self-red' },
    answers: 'done',
    says: /Self-tested/,
  },
  {
    given: 'no ticket, and QA status not set',
    facts: { links: [], qaStatus: 'not-set' },
    answers: 'problem warning',
    says: /No QA ticket/,
  },
  {
    given: 'no ticket, though QA says green',
    facts: { links: [], qaStatus: 'green' },
    answers: 'problem warning',
  },
  {
    given: 'the form is linked instead of the ticket',
    facts: { links: [{ kind: 'QA_TICKET', url: QA_FORM }], qaStatus: 'not-set' },
    answers: 'problem warning',
  },
  {
    given: 'a QA ticket is filed as a data ticket',
    facts: { links: [{ ...QA_TICKET, kind: 'DS_JIRA' }], qaStatus: 'not-set' },
    answers: 'problem warning',
    says: /change its type to QA Testing Ticket/,
  },
]);

/** C17: only a clone has leftovers, and only what is seen is called one. */
export const cloneLeftovers = casesOf('clone.leftovers', [
  { given: 'whether it is a clone was not seen', facts: {}, answers: 'not listed' },
  {
    given: 'it is no clone',
    facts: { parent: '', signoffs: { qa: { signed: true } }, qaStatus: 'not-set' },
    answers: 'not listed',
  },
  { given: 'a clone whose sign-offs were not seen', facts: { parent: 'old-one' }, answers: 'not listed' },
  {
    given: 'a clone with a sign-off ticked while QA is not set',
    facts: { parent: 'old-one', signoffs: { vp: { signed: true } }, qaStatus: 'not-set' },
    answers: 'problem warning',
    says: /came with the clone/,
    goes: '/nimbus/pin-tab/summary/#signoff',
  },
  {
    given: 'a clone that was tested since',
    facts: { parent: 'old-one', signoffs: { qa: { signed: true } }, qaStatus: 'green' },
    answers: 'done',
    says: /old-one/,
  },
  {
    given: 'a clone that still links its parent’s brief',
    facts: { parent: 'old-one', links: [BRIEF], signoffs: {}, qaStatus: 'green' },
    beside: { parentBrief: BRIEF.url },
    answers: 'problem warning',
    says: /brief is still the one/,
  },
]);
