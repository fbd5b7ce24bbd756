import { asMarkdown } from '@/checklist/words/as-markdown';
import { asText } from '@/checklist/words/as-text';
import type { Report } from '@/checklist/report/report';
import { t } from '@/platform/words';
import type { Copy } from './use-copy';

/**
 * Takes the checklist elsewhere: Markdown for the brief or Jira, plain text for Slack or mail. `url` is the
 * delivery's own.
 */
export function Share({ report, url, copy }: { report: Report; url: string; copy: Copy }) {
  const copyMarkdown = () => void copy(asMarkdown(report, url), t('panel.copiedAsMarkdown'));
  const copyPlain = () => void copy(asText(report, url), t('panel.copiedAsPlainText'));
  return (
    <p className="share">
      <span className="muted">{t('panel.copyAs')}</span>
      <button type="button" onClick={copyMarkdown}>
        {t('panel.markdown')}
      </button>
      <button type="button" onClick={copyPlain}>
        {t('panel.plainText')}
      </button>
    </p>
  );
}
