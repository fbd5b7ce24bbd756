/**
 * Every redirect page that Preflight knows, as the service that makes it writes it. Written apart from the
 * table in links/address, so that a slip there is seen here.
 */
export interface Wrapper {
  name: string;
  wrap: (inner: string) => string;
}

const encoded = encodeURIComponent;

/** Proofpoint's second form: `%` becomes `-`, `/` becomes `_`, and the two signs themselves are encoded. */
const proofpointV2 = (inner: string): string =>
  encoded(inner)
    .replace(/[-_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '_')
    .replaceAll('%', '-');

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** Proofpoint's third form: what is not plain becomes `*`, and is listed behind the address. */
const proofpointV3 = (inner: string): string => {
  const replaced: string[] = [];
  const plain = inner.replace(/[^A-Za-z0-9\-._~:/?@&=+$,;%]+/gu, (run) => {
    const signs = Array.from(run);
    replaced.push(...signs);
    // A run of two is `**A`, of three `**B`, and so on.
    return signs.length === 1 ? '*' : `**${String.fromCharCode(63 + signs.length)}`;
  });
  return `__${plain}__;${base64(replaced.join('')).replaceAll('+', '-').replaceAll('/', '_')}!!CQl3mcHX2A!abc$`;
};

/** As Python's `quote` does: the slash stays. */
const quoted = (inner: string): string => encoded(inner).replaceAll('%2F', '/');

const byParameter = (start: string, end = ''): ((inner: string) => string) => {
  return (inner) => `${start}${encoded(inner)}${end}`;
};

const named = (entries: Readonly<Record<string, (inner: string) => string>>): Wrapper[] =>
  Object.entries(entries).map(([name, wrap]) => ({ name, wrap }));

const SAFE_LINKS = [
  'nam12.safelinks.protection.outlook.com',
  'eur01.safelinks.protection.outlook.com',
  'apc01.safelinks.protection.outlook.com',
  'can01.safelinks.protection.outlook.com',
  'gcc02.safelinks.protection.outlook.com',
  'usg01.safelinks.protection.office365.us',
  'chn01.safelinks.protection.partner.outlook.cn',
  'safelinks.protection.outlook.com',
];
const TEAMS = [
  'statics.teams.cdn.office.net',
  'statics.teams.microsoft.com',
  'statics.gov.teams.microsoft.us',
  'statics.dod.teams.microsoft.us',
];
const PROOFPOINT = ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'];
const GOOGLE = ['www.google.com', 'google.de', 'www.google.co.uk', 'google.com.br', 'www.google.ca'];

export const WRAPPERS: readonly Wrapper[] = [
  ...GOOGLE.flatMap((host) =>
    named({
      [`${host} q`]: byParameter(
        `https://${host}/url?q=`,
        '&sa=D&source=calendar&ust=1646684514330583&usg=AOv',
      ),
      [`${host} url`]: byParameter(`https://${host}/url?sa=t&url=`),
      [`${host} &amp;`]: byParameter(`https://${host}/url?sa=D&amp;q=`, '&amp;ust=1646684514330583'),
    }),
  ),
  ...PROOFPOINT.flatMap((host) =>
    named({
      [`${host} v1`]: byParameter(`https://${host}/v1/url?u=`, '&k=abc&r=def'),
      [`${host} v2`]: (inner) => `https://${host}/v2/url?u=${proofpointV2(inner)}&d=DwMFaQ&c=abc&e=`,
      [`${host} v3`]: (inner) => `https://${host}/v3/${proofpointV3(inner)}`,
    }),
  ),
  ...SAFE_LINKS.flatMap((host) =>
    named({
      [host]: byParameter(`https://${host}/?url=`, '&data=05%7C01&sdata=x%3D&reserved=0'),
      [`${host} ap`]: byParameter(`https://${host}/ap/w-59584e83/?url=`, '&data=05'),
    }),
  ),
  ...TEAMS.flatMap((host) =>
    named({
      [host]: byParameter(
        `https://${host}/evergreen-assets/safelinks/1/atp-safelinks.html?url=`,
        '&locale=en-us',
      ),
    }),
  ),
  ...named({
    cisco: (inner) => `https://secure-web.cisco.com/1abcDEF0123/${encoded(inner)}`,
    barracuda: byParameter('https://linkprotect.cudasvc.com/url?a=', '&c=E,1,abc&typo=1'),
    mimecast: byParameter('https://protect-us.mimecast.com/s/abc?url='),
    'trend micro': byParameter('https://eu1-ctp.trendmicro.com/wis/clicktime/v1/query?url=', '&umid=1'),
    symantec: byParameter('https://clicktime.symantec.com/3Xabc?u='),
    fireeye: byParameter('https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u='),
    sophos: (inner) => `https://eu-west-1.protection.sophos.com/?d=x.com&u=${encoded(base64(inner))}&p=m`,
    'amazon mail': (inner) => `https://abc.r.us-west-2.awstrack.me/L0/${encoded(inner)}/1/0101-000/sig=1`,
    meet: byParameter('https://meet.google.com/linkredirect?authuser=0&dest='),
    hangouts: byParameter('https://hangouts.google.com/linkredirect?dest='),
    slack: byParameter('https://slack-redir.net/link?url=', '&v=3'),
    linkedin: byParameter('https://www.linkedin.com/safety/go?url='),
    facebook: byParameter('https://l.facebook.com/l.php?u=', '&h=AT'),
    youtube: byParameter('https://www.youtube.com/redirect?event=x&q='),
    'Mozilla, old cloud': (inner) => `https://outgoing.prod.mozaws.net/v1/0a1b2c/${quoted(inner)}`,
    'Mozilla, new cloud': (inner) =>
      `https://prod.outgoing.prod.webservices.mozgcp.net/v1/0a/${quoted(inner)}`,
    'Google sign-in': byParameter('https://accounts.google.com/ServiceLogin?service=wise&continue='),
    'Google sign-in, its twin': byParameter('https://accounts.google.com/ServiceLogin?passive=1&followup='),
    'Google sign-in, new': byParameter(
      'https://accounts.google.com/v3/signin/identifier?continue=',
      '&flowName=x',
    ),
    'Atlassian sign-in': byParameter('https://id.atlassian.com/login?continue=', '&application=jira'),
    'GitHub sign-in': byParameter('https://github.com/login?return_to='),
    'GitHub single sign-on': byParameter('https://github.com/orgs/mozilla/sso?return_to='),
  }),
];

/** The path of an address on `origin`, and the whole of any other. */
const relative = (inner: string, origin: string): string =>
  inner.startsWith(`${origin}/`) ? inner.slice(origin.length) : inner;

const HUB = 'https://mozilla-hub.atlassian.net';

/** Sign-in pages that name a goal of their own site by its path. */
export const SIGN_IN_WRAPPERS: readonly Wrapper[] = named({
  'Jira sign-in': (inner) =>
    `${HUB}/login?redirectCount=1&dest-url=${encoded(relative(inner, HUB))}&application=jira`,
  'Jira sign-in, old': (inner) =>
    `${HUB}/login.jsp?permissionViolation=true&os_destination=${encoded(relative(inner, HUB))}`,
  'Atlassian, then Jira': (inner) =>
    `https://id.atlassian.com/login?continue=${encoded(`${HUB}/login?dest-url=${encoded(relative(inner, HUB))}`)}`,
  'GitHub sign-in, path': (inner) =>
    `https://github.com/login?return_to=${encoded(relative(inner, 'https://github.com'))}`,
});
