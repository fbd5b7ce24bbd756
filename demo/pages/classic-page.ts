import { html, type Markup } from '../html.ts';
import { ROLLOUTS_FORMS, USERS } from '../model/store.ts';
import { documentPage } from './document.ts';
import { header } from './header.ts';

/** Its switches: a request is approved by somebody else than who made it, and the rollouts UI has two forms. */
const footer: Markup = html`<footer class="text-center text-secondary my-4">A stand-in for Experimenter ·
  ${USERS.map(
    (user) => html`<a class="text-secondary ms-1" href="/stand-in/sign-in/?user=${user}">be ${user}</a>`,
  )} · rollouts as in
  ${ROLLOUTS_FORMS.map(
    (form) => html`<a class="text-secondary ms-1" href="/stand-in/rollouts-ui/?form=${form}">${form}</a>`,
  )}</footer>`;

/** A page of the classic UI: header, `content` and footer. */
export const classicPage = (title: string, content: Markup): Markup =>
  documentPage(
    title,
    html`
<body class="bg-body-tertiary">
  ${header()}
  <div class="container-fluid">
    ${content}
    ${footer}
  </div>
</body>`,
  );

/** The two columns that most classic pages share, under the ids that htmx swaps. */
export const withSidebar = (sidebar: Markup, main: Markup): Markup => html`
  <div id="content" class="container-fluid">
    <div id="content-with-sidebar" class="row">
      <div class="col-xl-2 pe-3">
        <div class="offcanvas-xl offcanvas-start bg-body-tertiary sticky-xl-top pt-xl-4" tabindex="-1"
          id="offcanvasSidebar" aria-label="Sidebar">
          <div class="offcanvas-header">
            <button type="button" class="btn-close" data-bs-dismiss="offcanvas"
              data-bs-target="#offcanvasSidebar" aria-label="Close"></button>
          </div>
          <div class="offcanvas-body">${sidebar}</div>
        </div>
      </div>
      <div class="col-xl-10 ps-3 mt-4">${main}</div>
    </div>
  </div>`;
