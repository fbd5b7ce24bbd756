import type { RiskQuestion } from '../../guide/vocabulary.ts';

/** The risk questions in the host's order, with its field names. The questions are in our words. */
export const RISKS: readonly { question: RiskQuestion; field: string; text: string; short: string }[] = [
  {
    question: 'ai',
    field: 'risk_ai',
    short: 'AI risk',
    text: 'Does any part of this experiment use AI features?',
  },
  {
    question: 'brand',
    field: 'risk_brand',
    short: 'Brand perception impact',
    text: 'If the public or the press read this description, could it hurt how they see the brand?',
  },
  {
    question: 'revenue',
    field: 'risk_revenue',
    short: 'Revenue impact',
    text: 'Could this experiment lower revenue, for example from search?',
  },
  {
    question: 'partner',
    field: 'risk_partner_related',
    short: 'External vendor impact',
    text: 'Does this experiment touch or rely on a partner or outside company, or deliver encryption or VPN?',
  },
  {
    question: 'message',
    field: 'risk_message',
    short: 'Messaging impact',
    text: 'Does your experiment include any messages? If so, it needs a message consult.',
  },
];
