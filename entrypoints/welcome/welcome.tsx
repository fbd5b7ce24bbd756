import { GoLink } from '@/components/go-link';
import { OutcomeIcon } from '@/components/look/outcome-icon';
import { Section } from '@/components/look/section';
import { SiteAccess } from '@/components/site-access';
import { usePermission } from '@/components/ask/use-permission';
import { useTell } from '@/components/ask/use-tell';
import { browser } from '@/platform/browser';
import { HOST_PATTERNS, PRODUCTION_ORIGIN } from '@/platform/hosts';
import { t } from '@/platform/words';
import { FirstQuestions } from './first-questions';

/** Each with the picture that shows it (`scripts/pictures.ts`), and its size in px. */
const WHAT_IT_DOES = [
  { picture: 'panel', size: { width: 1280, height: 720 }, words: t('welcome.aPillOnEveryDelivery') },
  { picture: 'verdict', size: { width: 634, height: 180 }, words: t('welcome.verdictAtEachLink') },
  { picture: 'popup', size: { width: 400, height: 560 }, words: t('welcome.inTheToolbar') },
] as const;

/** Opened once, after the installation. */
export function Welcome() {
  const { said, tell } = useTell();
  return (
    <>
      <main className="welcome">
        <img src="/icon/64.png" alt="" width="48" height="48" />
        <h1>{t('welcome.preflightIsReady')}</h1>
        <p>{t('welcome.itShowsWhatYourDeliveryNeeds')}</p>
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
        <p className="muted">{t('welcome.itOnlyReadsExperimenter')}</p>
        <Access />
        <FirstQuestions tell={tell} />
        <p className="actions">
          <GoLink className="button" url={`${PRODUCTION_ORIGIN}/`}>
            {t('welcome.openExperimenter')}
          </GoLink>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('welcome.settings')}
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
    <Section title={t('welcome.siteAccess')}>
      <SiteAccess />
      {granted && (
        <p className="has-access">
          <OutcomeIcon item={{ outcome: 'done' }} />
          {t('welcome.preflightMayReadExperimenter')}
        </p>
      )}
    </Section>
  );
}
