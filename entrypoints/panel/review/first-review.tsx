import type { ReportItem } from '@/checklist/report/report';
import { GoLink } from '@/components/go-link';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { t } from '@/platform/words';

function tick(item: string): void {
  const done: FromPage = { type: 'change-person-item', item, change: { state: 'done' } };
  void browser.runtime.sendMessage(done);
}

/** Training, slides and a shadow, for a first review; ticked once for the person, and gone then. */
export function FirstReview({ items }: { items: readonly ReportItem[] }) {
  const left = items.filter(({ outcome }) => outcome === 'todo');
  if (left.length === 0) return null;
  return (
    <details className="first-review">
      <summary>{t('panel.yourFirstReview')}</summary>
      <ul>
        {left.map(({ id, title, message, link }) => (
          <li key={id}>
            <label className="item-tick">
              <input type="checkbox" checked={false} onChange={() => tick(id)} />
              <span>{title}</span>
            </label>
            <p className="muted">
              {message} {link && <GoLink url={link.url}>{link.label}</GoLink>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
