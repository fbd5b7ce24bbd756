import type { ReadDestination } from './destination';
import { isInDomain } from '../address/known-hosts';

/** Services whose pages are never a brief nor a ticket, with words that read well after "This is ". */
const SERVICES: readonly (readonly [domain: string, name: string])[] = [
  ['experimenter.services.mozilla.com', 'an Experimenter page'],
  ['experimenter.info', 'a page of the Experimenter guide'],
  ['figma.com', 'a Figma file'],
  ['miro.com', 'a Miro board'],
  ['slack.com', 'a Slack conversation'],
  ['panopto.com', 'a video'],
  ['zoom.us', 'a meeting'],
  ['meet.google.com', 'a meeting'],
  ['calendar.google.com', 'a calendar entry'],
];

/** Recognizes a service by its domain, with everything under it. */
export const readService: ReadDestination = (_url, host) => {
  const service = SERVICES.find(([domain]) => isInDomain(host, domain));
  return service ? { what: 'service', name: service[1] } : null;
};
