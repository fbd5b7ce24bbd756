import { CheckedOn } from '@/components/look/time-ago';
import { GoLink } from '@/components/go-link';
import { Section } from '@/components/look/section';
import type { Guide, GuideLink } from '@/guide/schema';
import { rich } from '@/components/look/rich';
import { t, tCount } from '@/platform/words';

/** Where newer links are found when one of these is out of date. */
const BOARD = 'workflow-board';

/** What owners need most often, in the order of the work; ids of the guide. */
const OFTEN = ['owner-guide', 'workflow-overview', 'qa-form', 'do-issues', 'reviewers', 'practice'] as const;

/** The guide's links, each with the day it was last checked, the board that has the newest, and what owners hold to. */
export function GuideLinks({ guide: { links, contacts, principles } }: { guide: Guide }) {
  const board = links.find(({ id }) => id === BOARD);
  const often = OFTEN.flatMap((wanted) => links.find(({ id }) => id === wanted) ?? []);
  const others = links.filter((link) => link !== board && !often.includes(link));
  const ask = contacts.find(({ id }) => id === 'ask-experimenter');
  return (
    <Section title={t('popup.guide')}>
      <ul className="guide-links">
        {ask?.url && <LinkLine title={ask.title} url={ask.url} checkedOn={ask.checkedOn} />}
        {often.map((link) => (
          <LinkLine key={link.id} {...link} />
        ))}
      </ul>
      <details className="more-links">
        <summary>{tCount('popup.moreLinks', others.length)}</summary>
        <ul className="guide-links">
          {others.map((link) => (
            <LinkLine key={link.id} {...link} />
          ))}
        </ul>
      </details>
      <details className="more-links">
        <summary>{t('popup.howOwnersWork')}</summary>
        <ul className="principles">
          {principles.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
      {board && (
        <p className="muted">
          {rich('popup.boardHasTheNewestLinks', { board: <GoLink url={board.url}>{board.title}</GoLink> })}{' '}
          <CheckedOn date={board.checkedOn} />
        </p>
      )}
    </Section>
  );
}

function LinkLine({ title, url, checkedOn }: Pick<GuideLink, 'title' | 'url' | 'checkedOn'>) {
  return (
    <li>
      <GoLink url={url}>{title}</GoLink>
      <CheckedOn date={checkedOn} />
    </li>
  );
}
