import { describeSession } from '@/calendar/sessions/describe-session';
import { nextSessions } from '@/calendar/office-hours';
import { helpChannel } from '@/checklist/words/help-channel';
import { PlannerButton } from '@/components/planner/planner-button';
import { GoLink } from '@/components/go-link';
import { useNow } from '@/components/live/use-now';
import type { ShownReport } from '@/components/live/use-live-report';
import { viewer } from '@/components/live/use-now';
import { officeHoursSchedule } from '@/records/policy/office-hours-schedule';
import { rich } from '@/components/look/rich';
import { t } from '@/platform/words';

/** Where help is: the next office hours, and the channel for this kind of delivery. */
export function HelpLines({ delivery, guide, settings }: ShownReport) {
  const now = useNow();
  const [next] = nextSessions(officeHoursSchedule(guide, settings), now, 1, viewer().zone);
  const channel = helpChannel(delivery.facts, guide);
  const agenda = next?.series.agendaUrl;
  return (
    <div className="help-lines">
      {next && (
        <p>
          {t('panel.nextOfficeHoursSession', { session: describeSession(next, now, viewer()) })}{' '}
          {next.kind === 'day' && `${t('panel.noTimeIsSet')} `}
          {agenda && <GoLink url={agenda}>{t('panel.agenda')}</GoLink>}
        </p>
      )}
      <p>
        {t('panel.whichKindWhatPlanHowBig')} <PlannerButton>{t('panel.openThePlanner')}</PlannerButton>
      </p>
      {channel && (
        <p>
          {rich('panel.questionsAskInChannel', {
            channel: channel.url ? <GoLink url={channel.url}>{channel.title}</GoLink> : channel.title,
          })}
        </p>
      )}
    </div>
  );
}
