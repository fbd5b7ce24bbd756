import { GoLink } from '@/components/go-link';
import { OutcomeIcon } from '@/components/look/outcome-icon';
import { Section } from '@/components/look/section';
import { SiteAccess } from '@/components/site-access';
import { usePermission } from '@/components/ask/use-permission';
import { useTell } from '@/components/ask/use-tell';
import { browser } from '@/platform/browser';
import { HOST_PATTERNS, PRODUCTION_ORIGIN } from '@/platform/hosts';
import { FirstQuestions } from './first-questions';

/** Each with the picture that shows it (`scripts/pictures.ts`), and its size in px. */
const WHAT_IT_DOES = [
  {
    picture: 'panel',
    size: { width: 1280, height: 720 },
    words:
      'On every delivery’s page, a pill says what is still open at its stage. Click it, and the checklist stands beside the page.',
  },
  {
    picture: 'verdict',
    size: { width: 634, height: 180 },
    words:
      'At each documentation link, while you type, it says whether the link is right, and fixes it in one click.',
  },
  {
    picture: 'popup',
    size: { width: 400, height: 560 },
    words: 'In the toolbar, it keeps training, office hours and due dates in sight.',
  },
] as const;

/** Opened once, after the installation. */
export function Welcome() {
  const { said, tell } = useTell();
  return (
    <>
      <main className="welcome">
        <img src="/icon/64.png" alt="" width="48" height="48" />
        <h1>Preflight is ready</h1>
        <p>It shows what your delivery in Experimenter still needs, on the page you are on.</p>
        <ul className="what-it-does">
          {WHAT_IT_DOES.map(({ picture, size, words }) => (
            <li key={picture}>
              <p>{words}</p>
              <picture>
                <source srcSet={`/welcome/${picture}-dark.webp`} media="(prefers-color-scheme: dark)" />
                {/* The words beside it say what it shows. */}
                <img src={`/welcome/${picture}-light.webp`} alt="" {...size} />
              </picture>
            </li>
          ))}
        </ul>
        <p className="muted">
          It only reads Experimenter. It never saves or sends anything for you, and collects nothing.
        </p>
        <Access />
        <FirstQuestions tell={tell} />
        <p className="actions">
          <GoLink className="button" url={`${PRODUCTION_ORIGIN}/`}>
            Open Experimenter
          </GoLink>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            Settings
          </button>
        </p>
      </main>
      <output className="said">{said}</output>
    </>
  );
}

const ON_EXPERIMENTER = { origins: HOST_PATTERNS };

function Access() {
  const { granted } = usePermission(ON_EXPERIMENTER);
  return (
    <Section title="Site access">
      <SiteAccess />
      {granted && (
        <p className="has-access">
          <OutcomeIcon item={{ outcome: 'done' }} />
          Preflight may read Experimenter.
        </p>
      )}
    </Section>
  );
}
