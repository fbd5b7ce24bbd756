import type { Destination, ReadDestination } from './destination';
import { domainsOf } from '../address/known-hosts';

type Service = readonly [what: Destination['what'], name: string, domains: readonly string[]];

/**
 * Services whose pages are never a brief nor a ticket, with words that read well after "This is ". A `private`
 * place opens for one person only.
 */
const SERVICES: readonly Service[] = [
  [
    'service',
    'an Experimenter page',
    ['experimenter.services.mozilla.com', 'experimenter.nonprod.webservices.mozgcp.net'],
  ],
  ['service', 'a page of the Experimenter guide', ['experimenter.info']],
  ['service', 'a Figma file', ['figma.com']],
  ['service', 'a whiteboard', ['mural.co', 'lucid.app', 'lucidspark.com', 'excalidraw.com']],
  ['service', 'a Miro board', ['miro.com']],
  ['service', 'a Slack conversation', ['slack.com']],
  [
    'service',
    'a conversation',
    [
      'teams.microsoft.com',
      'teams.microsoft.us',
      'teams.live.com',
      'teams.cloud.microsoft',
      'chat.google.com',
      'hangouts.google.com',
      'chat.mozilla.org',
      'app.element.io',
      'matrix.to',
      'discord.com',
      'discord.gg',
      'discordapp.com',
      'web.whatsapp.com',
      'wa.me',
      'chat.whatsapp.com',
      't.me',
      'web.telegram.org',
      'messenger.com',
      'signal.group',
      'signal.me',
    ],
  ],
  [
    'service',
    'a video',
    ['panopto.com', 'youtube.com', 'youtu.be', 'vimeo.com', 'loom.com', 'air.mozilla.org'],
  ],
  ['service', 'a meeting', ['zoom.us', 'zoom.com', 'meet.google.com', 'webex.com', 'whereby.com']],
  ['service', 'a calendar entry', ['calendar.google.com', 'calendar.app.google', 'calendly.com']],
  [
    'service',
    'a sign-in page',
    [
      'accounts.google.com',
      'id.atlassian.com',
      'login.microsoftonline.com',
      'auth.mozilla.auth0.com',
      'sso.mozilla.com',
    ],
  ],
  ['service', 'an archived copy of a page', ['web.archive.org', 'archive.ph', 'archive.is', 'archive.today']],
  [
    'private',
    'a mail',
    [
      'mail.google.com',
      'inbox.google.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.office365.us',
      'outlook.cloud.microsoft',
      'outlook.live.com',
      'mail.yahoo.com',
      'mail.proton.me',
      'app.fastmail.com',
      'mail.aol.com',
      'mail.zoho.com',
      'app.superhuman.com',
      'mail.superhuman.com',
    ],
  ],
  [
    'private',
    'a conversation with an assistant',
    ['gemini.google.com', 'chatgpt.com', 'chat.openai.com', 'claude.ai', 'copilot.microsoft.com'],
  ],
  ['private', 'a private note', ['keep.google.com']],
];

const BY_DOMAIN: ReadonlyMap<string, Destination> = new Map(
  SERVICES.flatMap(([what, name, domains]) => domains.map((domain) => [domain, { what, name }] as const)),
);

/** Recognizes a service by its domain, with everything under it; the nearest domain answers. */
export const readService: ReadDestination = (_url, host) => {
  const domain = domainsOf(host).find((one) => BY_DOMAIN.has(one));
  return domain === undefined ? null : (BY_DOMAIN.get(domain) ?? null);
};
