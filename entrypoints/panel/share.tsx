import { asMarkdown } from '@/checklist/words/as-markdown';
import { asText } from '@/checklist/words/as-text';
import type { Report } from '@/checklist/report/report';
import type { Copy } from './use-copy';

/**
 * Takes the checklist elsewhere: Markdown for the brief or Jira, plain text for Slack or mail. `url` is the
 * delivery's own.
 */
export function Share({ report, url, copy }: { report: Report; url: string; copy: Copy }) {
  const copyMarkdown = () => void copy(asMarkdown(report, url), 'Copied as Markdown.');
  const copyPlain = () => void copy(asText(report, url), 'Copied as plain text.');
  return (
    <p className="share">
      <span className="muted">Copy as</span>
      <button type="button" onClick={copyMarkdown}>
        Markdown
      </button>
      <button type="button" onClick={copyPlain}>
        Plain text
      </button>
    </p>
  );
}
