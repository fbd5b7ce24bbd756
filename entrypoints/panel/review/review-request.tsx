import { reviewMessage } from '@/checklist/words/review-message';
import type { Report, Review } from '@/checklist/report/report';
import { ItemGroup } from '@/components/checklist/item-group';
import type { ChangeItem } from '@/components/checklist/use-change-item';
import { GoLink } from '@/components/go-link';
import { OutcomeIcon } from '@/components/look/outcome-icon';
import { t } from '@/platform/words';
import type { Copy } from '../use-copy';
import { Findings } from './findings';
import { FirstReview } from './first-review';

interface ReviewRequestProps {
  report: Report;
  review: Review;
  /** The delivery's own address. */
  url: string;
  copy: Copy;
  onChange: ChangeItem;
}

/** A request as whoever may answer it sees it: what is asked, what was found, what is left to look at. */
export function ReviewRequest({ report, review, url, copy, onChange }: ReviewRequestProps) {
  const { slug } = report;
  const left = review.looks.filter(({ outcome }) => outcome === 'todo').length;
  const tell = () => void copy(reviewMessage(report, review, url), t('panel.copiedPasteItToTheOwner'));
  return (
    <section className="review" aria-labelledby="review-title">
      <h2 id="review-title">{t('panel.reviewThisRequest')}</h2>
      <p>{review.asks}</p>
      {review.links.length > 0 && (
        <p className="review-links">
          {review.links.map(({ label, url: to }) => (
            <GoLink key={label} url={to}>
              {label}
            </GoLink>
          ))}
        </p>
      )}
      <Findings report={report} />
      <ItemGroup title={t('panel.toLookAt')} items={review.looks} onChange={onChange} />
      {left === 0 && (
        <p className="all-done">
          <OutcomeIcon item={{ outcome: 'done' }} /> {t('panel.youLookedAtEverythingApprove')}
        </p>
      )}
      <p className="actions">
        <button type="button" onClick={() => void copy(slug, t('panel.slugCopied'))}>
          {t('panel.copySlug')}
        </button>
        <button type="button" onClick={tell}>
          {t('panel.copyMessageToTheOwner')}
        </button>
      </p>
      <FirstReview items={review.first} />
    </section>
  );
}
