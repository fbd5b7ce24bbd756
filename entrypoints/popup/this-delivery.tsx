import { GoLink } from '@/components/go-link';
import { OutcomeIcon } from '@/components/look/outcome-icon';
import { ReportHeading } from '@/components/look/report-heading';
import type { LiveReport } from '@/components/live/use-live-report';
import { PlannerOffer } from '@/components/planner/planner-offer';
import type { Tell } from '@/components/ask/use-tell';
import { nothingOpen } from '@/checklist/words/nothing-open';
import { checksOf } from '@/checklist/report/checks-of';
import type { Report, ReportItem } from '@/checklist/report/report';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import { t, tCount } from '@/platform/words';

type Tick = (item: ReportItem) => void;

/** The quick checks of the delivery in this tab, the next action first: in the order of the panel. */
export function ThisDelivery({ live, tell }: { live: LiveReport; tell: Tell }) {
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <Unreadable />;
  if (live.state === 'none') return <NoDelivery />;
  const { open, closed } = checksOf(live.report);
  const [next, ...others] = open;
  const tick: Tick = ({ id }) =>
    void tell(
      { type: 'change-item', key: live.shown.key, item: id, change: { state: 'done' } },
      t('popup.tickedSaid'),
    );
  return (
    <section className="this-delivery" aria-label={t('popup.theDeliveryInThisTab')}>
      <ReportHeading report={live.report} />
      {live.report.review && <p>{t('popup.toReviewAsks', { asks: live.report.review.asks })}</p>}
      <NextAction next={next} report={live.report} tick={tick} />
      <OtherChecks others={others} closed={closed} tick={tick} />
    </section>
  );
}

function Loading() {
  return (
    <section className="this-delivery" aria-busy="true" aria-label={t('popup.theDeliveryInThisTab')}>
      <h1 className="sr-only">{t('extension.shortName')}</h1>
    </section>
  );
}

function Unreadable() {
  return (
    <section className="this-delivery" role="alert" aria-label={t('popup.theDeliveryInThisTab')}>
      <h1>{t('popup.theChecklistCouldNotBeRead')}</h1>
      <p className="muted">{t('popup.thisBrowsersStorageDidNotAnswer')}</p>
    </section>
  );
}

function NoDelivery() {
  return (
    <section className="this-delivery no-delivery" aria-label={t('popup.theDeliveryInThisTab')}>
      <h1>{t('popup.noDeliveryInThisTab')}</h1>
      <p className="muted">{t('popup.openAnExperimentRolloutOrHoldback')}</p>
      <p>
        <GoLink url={`${PRODUCTION_ORIGIN}/`}>{t('popup.openExperimenter')}</GoLink>
      </p>
    </section>
  );
}

interface NextActionProps {
  next: ReportItem | undefined;
  report: Report;
  tick: Tick;
}

function NextAction({ next, report: { counts, archived, review }, tick }: NextActionProps) {
  if (!next) {
    return (
      <p className="next all-done">
        <OutcomeIcon item={{ outcome: archived ? 'info' : 'done' }} />
        {review ? t('panel.youLookedAtEverythingApprove') : nothingOpen(counts.total, archived)}
      </p>
    );
  }
  const severity = next.outcome === 'problem' ? next.severity : undefined;
  return (
    <div className="next" data-item={next.id} data-severity={severity}>
      <OutcomeIcon item={next} />
      <div>
        <p className="next-label">{t('popup.next')}</p>
        <h2 className="next-title">{next.title}</h2>
        <CheckBody item={next} tick={tick} />
      </div>
    </div>
  );
}

interface OtherChecksProps {
  others: readonly ReportItem[];
  closed: readonly ReportItem[];
  tick: Tick;
}

/** Every other open item in one line each; what it says unfolds. */
function OtherChecks({ others, closed, tick }: OtherChecksProps) {
  return (
    <>
      {others.length > 0 && (
        <ul className="checks" aria-label={t('popup.alsoOpen')}>
          {others.map((item) => (
            <li key={item.id} data-item={item.id}>
              <details>
                <summary>
                  <OutcomeIcon item={item} />
                  <span>{item.title}</span>
                </summary>
                <CheckBody item={item} tick={tick} />
              </details>
            </li>
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <p className="muted closed-count">{tCount('popup.itemsDoneOrNotNeeded', closed.length)}</p>
      )}
    </>
  );
}

function CheckBody({ item, tick }: { item: ReportItem; tick: Tick }) {
  return (
    <div className="check-body">
      <p>{item.message}</p>
      <p className="actions">
        {item.fix && (
          <GoLink className="button" url={item.fix.url}>
            {item.fix.label}
          </GoLink>
        )}
        {item.confirm && (
          <button type="button" onClick={() => tick(item)}>
            {item.confirm}
          </button>
        )}
        {item.tickable && (
          <button
            type="button"
            aria-label={t('popup.tickTitle', { title: item.title })}
            onClick={() => tick(item)}
          >
            {t('popup.tick')}
          </button>
        )}
        <PlannerOffer item={item.id} />
        {item.link && item.link.url !== item.fix?.url && (
          <GoLink url={item.link.url}>{item.link.label}</GoLink>
        )}
      </p>
    </div>
  );
}
