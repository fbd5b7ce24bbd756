/** Pages of our own, small and in our own words, so that the room is proved without the recorded ones. */

const ORIGIN = 'https://experimenter.services.mozilla.com';

const STEPS = ['Draft', 'Preview', 'Review', 'Enrollment', 'Observation', 'Complete'];

function stepIcon(step: string, active: string): string {
  if (step === active) return 'fa-rotate';
  return STEPS.indexOf(step) < STEPS.indexOf(active) ? 'fa-circle-check' : 'fa-clock';
}

/** The timeline with one active step; `dates` and `days` by step label. */
export const timeline = (
  active: string,
  dates: Record<string, string> = {},
  days: Record<string, string> = {},
): string =>
  `<div id="experiment-timeline"><ul>${STEPS.map(
    (step) =>
      `<li class="${step === active ? 'bg-primary' : ''}"><div><i class="${stepIcon(step, active)}"></i>
      <strong>${step}</strong></div>
      <small>${dates[step] ?? ''}</small><div><small>${days[step] ?? ''}</small></div></li>`,
  ).join('')}</ul></div>`;

export const row = (head: string, cell: string): string => `<tr><th>${head}</th><td>${cell}</td></tr>`;

export const card = (id: string, rows: string): string =>
  `<div class="card" id="${id}"><h4>${id}</h4><table><tbody>${rows}</tbody></table></div>`;

/** What every classic page of a delivery has around its own part. Parts can be replaced one by one. */
export function classicPage(parts: {
  slug?: string;
  name?: string;
  title?: string;
  timeline?: string;
  badges?: string;
  links?: string;
  missing?: string;
  parent?: string;
  main?: string;
}): string {
  const { slug = 'tab-groups', name = 'Tab groups' } = parts;
  return `<!doctype html><html data-bs-theme="light"><head><title>${parts.title ?? name} | Experimenter</title></head><body>
    <form id="createForm"><input name="name" id="id_name"><textarea name="hypothesis" id="id_hypothesis">If we
      &lt;do this&gt;</textarea></form>
    <div id="content"><div id="content-with-sidebar"><div id="offcanvasSidebar"><div class="nav">
      <div><a data-testid="nav-edit-overview" href="/nimbus/${slug}/update_overview/"><span>Overview</span></a></div>
      ${parts.missing ?? ''}<strong>Links</strong>${parts.links ?? ''}
    </div></div><div>
      <div><h4>${name}</h4><div><button id="experiment-slug"><span>${slug}</span></button></div>${parts.parent ?? ''}</div>
      ${parts.timeline ?? timeline('Draft', { Draft: 'Sept. 3, 2026' }, { Enrollment: '7 days', Complete: '28 days' })}
      <div id="experiment-tags"><span id="qa-status-header">QA Status: Not Set</span>${parts.badges ?? ''}</div>
      ${parts.main ?? ''}
    </div></div></div></body></html>`;
}

export const sidebarLink = (label: string, url: string): string =>
  `<div><a target="_blank" data-testid="nav-edit-${label.toLowerCase()}" href="${url}"><span>${label}</span></a></div>`;

const DRAFT_SUMMARY = classicPage({
  links: sidebarLink('Experiment Design Document', 'https://docs.google.com/document/d/own-brief/edit'),
  parent:
    '<p>Cloned from <a data-testid="experiment-parent" href="/nimbus/tab-strip/summary/">Tab strip</a></p>',
  main: `<div id="PageSummary">
    <div id="launch-controls"><form><input type="hidden" name="csrf">
      <button id="draft-to-preview-button" hx-post="/nimbus/tab-groups/draft-to-preview/">Preview</button>
      <button id="request-launch-button" hx-post="/nimbus/tab-groups/draft-to-review/" disabled>Request Launch</button>
    </form></div>
    ${card(
      'overview',
      row('Slug', 'tab-groups') +
        row('Experiment owner', 'owner@mozilla.example') +
        row('Application', 'Firefox for iOS') +
        row('Hypothesis', 'If we group tabs for &lt;these users&gt;, they stay.') +
        row('Primary Outcomes', '<a href="https://x.example/outcomes/ios/tabs">Tabs</a>') +
        row('Secondary Outcomes', 'Not set') +
        row('Segments', 'Not set'),
    )}
    ${card(
      'risk-mitigation',
      row('Does it use any AI features?', 'Yes') +
        row('… perception of the brand?', 'Not Set') +
        row('… impact revenue?', 'No') +
        row('… rely on a partner?', 'No') +
        row('… ANY messages?', 'No'),
    )}
    <form id="signoff"><table><tbody>
      ${row('QA Signoff', '<i class="fa fa-check-circle"></i> <span>Recommended:</span> file a request')}
      ${row('VP Signoff', '<i class="fa fa-times-circle"></i> ask')}
      ${row('Legal Signoff', '<i class="fa fa-check-circle"></i>')}
    </tbody></table></form>
    ${card(
      'audience',
      row('Channel', 'Beta, Unbranded') +
        row('Expected enrolled clients', '1,200') +
        row('Population %', '0.5%'),
    )}
  </div>`,
});

const COMPLETE_SUMMARY = classicPage({
  slug: 'reader-view',
  name: 'Reader view',
  timeline: timeline(
    'Complete',
    { Enrollment: 'March 4, 2026', Complete: 'May 1, 2026' },
    { Enrollment: '3 days', Complete: '58 days' },
  ),
  badges:
    '<span id="rollout-badge">Rollout</span><span id="unpublished-rollout-badge">Unpublished changes</span>',
  main: `<div id="PageSummary"><div id="launch-controls"><form></form></div>
    <div class="card" id="takeaways-card"><h4><a href="#takeaways-card">Takeaways</a><div>
      <span data-testid="conclusion-recommendation-status">Graduate</span></div></h4>
      <table><tbody><tr><th>Summary</th><td id="takeawaysSummaryText">People read more.</td></tr></tbody></table></div>
  </div>`,
});

const LINK_ROW = (
  index: number,
  kind: string,
  url: string,
): string => `<div class="form-group"><div class="row">
  <select name="documentation_links-${index}-title"><option value="${kind}" selected>${kind}</option></select>
  <input type="text" name="documentation_links-${index}-link" value="${url}"></div><div class="row"></div></div>`;

const OVERVIEW = classicPage({
  title: 'Tab groups - Overview',
  missing:
    '<div role="alert"><a href="/nimbus/tab-groups/update_branches/?show_errors=true">Branches</a></div>',
  links: sidebarLink('Other', 'https://stale.example/'),
  main: `<form id="overview-form"><form id="overview-form"><input name="name" value="Tab groups">
    <textarea name="hypothesis">Groups help.</textarea><input value="Firefox Desktop" disabled>
    <input type="radio" name="risk_ai" value="True" checked><input type="radio" name="risk_ai" value="False">
    <input type="radio" name="risk_message" value="True"><input type="radio" name="risk_message" value="False">
    <div id="documentation-links"><input type="hidden" name="documentation_links-TOTAL_FORMS" value="2">
      ${LINK_ROW(0, 'QA_TICKET', 'https://mozilla-hub.atlassian.net/browse/QA-1')}${LINK_ROW(1, 'DS_JIRA', ' ')}</div>
  </form></form>`,
});

const block = (label: string, value: string): string =>
  `<div><div class="text-secondary">${label}</div>${value}</div>`;
const words = (text: string): string => `<div>${text}</div>`;
const TICK = '<i class="fas fa-check"></i>';
const CROSS = '<i class="fas fa-times"></i>';

const ROLLOUT = `<!doctype html><html><head><title>Sidebar | Experimenter</title></head><body class="rollout-page">
  <div><h2>Review rejected</h2><div id="rollout-rejection-notice" data-testid="rejection-notice">
    <p>a@b.example rejected the request to disable rollout on Mar 4, 2026 :</p><p>Too fast.</p></div></div>
  <div id="accordion-setup"><button>Set up <span>Jan 5, 2026 | 9 days</span></button>
    <div id="sidebar-setup-progress">100% complete</div></div>
  <div id="accordion-rollout"><button data-bs-target="#sidebar-rollout">Rollout <span>Feb 6, 2026 | Disabled</span></button>
    <button id="rollout-resume-btn">Start next phase</button></div>
  <h1 id="experiment-header-name">Sidebar</h1>
  <div><span>Rollout</span><button id="experiment-slug"><span>sidebar</span></button></div>
  <div id="RolloutSummary"><div id="audience-overlap-warnings"></div>
    <div class="rollout-card"><div id="rollout-overview-body">${block('Name', words('Sidebar'))}
      ${block('Observations &amp; Problem space', words('—'))}${block('Application', words('Firefox for Android (Fenix)'))}
      ${block(
        'Important Links',
        `<div><div><a href="" target="_blank">Other</a></div>
        <div><a href="https://docs.google.com/document/d/b/edit" target="_blank">Experiment Design Document</a></div></div>`,
      )}
    </div></div>
    <div class="rollout-card"><div id="rollout-risks-body">${block('AI risk', CROSS)}${block('Brand perception impact', TICK)}
      ${block('Revenue impact', CROSS)}${block('External vendor impact', TICK)}${block('Messaging impact', '<i></i>')}</div></div>
    <div class="rollout-card"><div id="rollout-signoff-body">${block('QA sign-off', TICK)}${block('VP sign-off', CROSS)}
      ${block('Legal sign-off', CROSS)}</div></div>
    <div class="rollout-card"><div id="rollout-rollout-features-body"><textarea data-feature-id="sidebar-revamp"></textarea>
      ${block('Is this a Firefox Labs rollout?', CROSS)}</div></div>
    <div class="rollout-card"><div id="rollout-schedule-body"><table><tbody>
      <tr><td>Phase 1</td><td>5%</td></tr><tr><td>Phase 2</td><td>soon</td></tr></tbody></table>
      ${block('Move to next phase of rollout if these observations occur', words('No crash'))}
      ${block('Pause rollout if these observations occur', words('Crashes'))}</div></div>
    <div class="rollout-card"><div id="rollout-qa-body">${block('QA status', words('QA: Yellow'))}</div></div>
  </div></body></html>`;

const LIST = `<!doctype html><html><head><title></title></head><body><table id="experiment-table"><tbody>
  <tr><th><a href="/nimbus/tab-groups/summary/">Tab groups</a><p><span>Review</span></p></th>
    <td><i class="fa-circle-question"></i></td><td>Firefox Desktop</td></tr>
  <tr><th><a href="/nimbus/tab-groups/summary/">Tab groups</a></th><td></td><td>Firefox Desktop</td></tr>
  <tr><th><a href="/nimbus/new/rollouts/sidebar/">Sidebar</a></th><td><i class="fa-circle-check"></i></td>
    <td>Firefox for iOS</td></tr>
  <tr><th><a href="https://elsewhere.example/">Not ours</a></th></tr></tbody></table></body></html>`;

const page = (file: string, path: string, text: string) => ({
  file,
  url: `${ORIGIN}${path}`,
  html: () => text,
});

export const OWN_PAGES = [
  page('own draft summary', '/nimbus/tab-groups/summary/', DRAFT_SUMMARY),
  page('own complete summary', '/nimbus/reader-view/summary/', COMPLETE_SUMMARY),
  page('own overview', '/nimbus/tab-groups/update_overview/', OVERVIEW),
  page('own rollout', '/nimbus/rollouts/sidebar/', ROLLOUT),
  page('own list', '/nimbus/', LIST),
];

export const ownPage = (file: string): { url: string; html: string } => {
  const found = OWN_PAGES.find((own) => own.file === file);
  if (!found) throw new Error(`no page of our own is called ${file}`);
  return { url: found.url, html: found.html() };
};
