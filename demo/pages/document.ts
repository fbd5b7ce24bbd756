import { html, type Markup } from '../html.ts';

const HEAD = html`
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <link rel="icon" href="/static/logo.svg">
  <link rel="stylesheet" href="/static/bootstrap.min.css">
  <link rel="stylesheet" href="/static/icons.css">
  <link rel="stylesheet" href="/static/stand-in.css">
  <script src="/static/stand-in.js"></script>
  <script src="/static/bootstrap.bundle.min.js" defer></script>
  <script src="/static/htmx.min.js" defer></script>`;

/** A whole HTML document. `title` is what stands before `| Experimenter`; it may be empty. */
export const documentPage = (title: string, body: Markup): Markup => html`<!doctype html>
<html lang="en" data-bs-theme="light">
<head>${HEAD}
  <title>${title} | Experimenter</title>
</head>
${body}
</html>
`;
