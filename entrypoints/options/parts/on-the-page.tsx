import { Section } from '@/components/look/section';
import { Switch } from '@/components/look/switch';
import { Choices } from '../choices';
import type { PartProps } from '../part-props';
import { SIDE_NAME } from '@/components/move-panel';
import { t, tCount } from '@/platform/words';
import { SettingGroup } from '../setting-group';

const LAUNCH_NOTE = [
  { value: 'advise', label: t('options.advise'), note: t('options.adviseNote') },
  { value: 'confirm', label: t('options.adviseAndAskMeOnce'), note: t('options.adviseAndAskNote') },
  { value: 'off', label: t('options.sayNothing') },
] as const;

const MARKS = {
  sidebar: t('options.inTheSidebarsLinks'),
  home: t('options.onTheHomePagesCards'),
  lists: t('options.inTheRowsOfLists'),
} as const;

const CORNERS = [
  { value: 'bottom-right', label: t('options.bottomRight') },
  { value: 'bottom-left', label: t('options.bottomLeft') },
  { value: 'top-right', label: t('options.topRight') },
  { value: 'top-left', label: t('options.topLeft') },
] as const;

const hiddenOn = (count: number) => tCount('options.hiddenOnDeliveries', count);

const PLACES = [
  { value: 'page', label: t('options.besideThePage'), note: t('options.besideThePageNote') },
  { value: 'side', label: t('options.inTheBrowsersSide', { side: SIDE_NAME }) },
] as const;

/** What Preflight draws on Experimenter's own pages. */
export function OnThePage({ kept: { settings, sources }, tell }: PartProps) {
  const { marks, launchNote, pillCorner, pillHidden, panelPlace } = settings;
  return (
    <Section title={t('options.onExperimentersPages')}>
      <SettingGroup legend={t('options.beforeALaunch')} name="launchNote" sources={sources} tell={tell}>
        <Choices
          choices={LAUNCH_NOTE}
          chosen={launchNote}
          onChoose={(value) =>
            void tell({ type: 'change-settings', change: { launchNote: value } }, t('options.saved'))
          }
        />
      </SettingGroup>
      <SettingGroup legend={t('options.marks')} name="marks" sources={sources} tell={tell}>
        <MarkSwitch place="sidebar" marks={marks} tell={tell} />
        <MarkSwitch place="home" marks={marks} tell={tell} />
        <MarkSwitch place="lists" marks={marks} tell={tell} />
      </SettingGroup>
      <SettingGroup
        legend={t('options.placeOfThePillOnThisDevice')}
        name="pillCorner"
        sources={sources}
        tell={tell}
      >
        <Choices
          choices={CORNERS}
          chosen={pillCorner}
          onChoose={(value) =>
            void tell({ type: 'change-settings', change: { pillCorner: value } }, t('options.saved'))
          }
        />
      </SettingGroup>
      <SettingGroup legend={t('options.thePillOnThisDevice')} name="pillHidden" sources={sources} tell={tell}>
        <Switch
          label={t('options.showThePill')}
          on={!pillHidden.everywhere}
          onSwitch={(on) =>
            void tell(
              { type: 'change-settings', change: { pillHidden: { ...pillHidden, everywhere: !on } } },
              on ? t('options.pillOn') : t('options.pillOff'),
            )
          }
        />
        {pillHidden.deliveries.length > 0 && (
          <p className="actions">
            {hiddenOn(pillHidden.deliveries.length)}
            <button
              type="button"
              onClick={() =>
                void tell(
                  { type: 'change-settings', change: { pillHidden: { ...pillHidden, deliveries: [] } } },
                  t('options.thePillIsBack'),
                )
              }
            >
              {t('options.showItThereAgain')}
            </button>
          </p>
        )}
      </SettingGroup>
      <SettingGroup
        legend={t('options.theChecklistOpensOnThisDevice')}
        name="panelPlace"
        sources={sources}
        tell={tell}
      >
        <Choices
          choices={PLACES}
          chosen={panelPlace}
          onChoose={(value) =>
            void tell({ type: 'change-settings', change: { panelPlace: value } }, t('options.saved'))
          }
        />
      </SettingGroup>
    </Section>
  );
}

interface MarkSwitchProps extends Pick<PartProps, 'tell'> {
  place: keyof typeof MARKS;
  marks: Record<keyof typeof MARKS, boolean>;
}

function MarkSwitch({ place, marks, tell }: MarkSwitchProps) {
  const set = (on: boolean) =>
    void tell(
      { type: 'change-settings', change: { marks: { ...marks, [place]: on } } },
      on ? t('options.marksOn') : t('options.marksOff'),
    );
  return <Switch label={MARKS[place]} on={marks[place]} onSwitch={set} />;
}
