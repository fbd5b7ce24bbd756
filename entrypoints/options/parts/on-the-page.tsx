import { Section } from '@/components/look/section';
import { Switch } from '@/components/look/switch';
import { Choices } from '../choices';
import type { PartProps } from '../part-props';
import { SIDE_NAME } from '@/components/move-panel';
import { SettingGroup } from '../setting-group';

const LAUNCH_NOTE = [
  { value: 'advise', label: 'Advise', note: 'A note beside the launch controls says what is still open.' },
  {
    value: 'confirm',
    label: 'Advise, and ask me once',
    note: 'While something is open, one more step that you can always pass.',
  },
  { value: 'off', label: 'Say nothing' },
] as const;

const MARKS = {
  sidebar: 'In the sidebar’s links',
  home: 'On the home page’s cards',
  lists: 'In the rows of lists',
} as const;

const CORNERS = [
  { value: 'bottom-right', label: 'Bottom right' },
  { value: 'bottom-left', label: 'Bottom left' },
  { value: 'top-right', label: 'Top right' },
  { value: 'top-left', label: 'Top left' },
] as const;

const hiddenOn = (count: number) =>
  count === 1 ? 'Hidden on one delivery.' : `Hidden on ${count} deliveries.`;

const PLACES = [
  { value: 'page', label: 'Beside the page', note: 'Over it in windows narrower than 1,200 px.' },
  { value: 'side', label: `In the browser’s ${SIDE_NAME}` },
] as const;

/** What Preflight draws on Experimenter's own pages. */
export function OnThePage({ kept: { settings, sources }, tell }: PartProps) {
  const { marks, launchNote, pillCorner, pillHidden, panelPlace } = settings;
  return (
    <Section title="On Experimenter’s pages">
      <SettingGroup legend="Before a launch" name="launchNote" sources={sources} tell={tell}>
        <Choices
          choices={LAUNCH_NOTE}
          chosen={launchNote}
          onChoose={(value) =>
            void tell({ type: 'change-settings', change: { launchNote: value } }, 'Saved.')
          }
        />
      </SettingGroup>
      <SettingGroup legend="Marks" name="marks" sources={sources} tell={tell}>
        <MarkSwitch place="sidebar" marks={marks} tell={tell} />
        <MarkSwitch place="home" marks={marks} tell={tell} />
        <MarkSwitch place="lists" marks={marks} tell={tell} />
      </SettingGroup>
      <SettingGroup
        legend="Place of the pill, on this device"
        name="pillCorner"
        sources={sources}
        tell={tell}
      >
        <Choices
          choices={CORNERS}
          chosen={pillCorner}
          onChoose={(value) =>
            void tell({ type: 'change-settings', change: { pillCorner: value } }, 'Saved.')
          }
        />
      </SettingGroup>
      <SettingGroup legend="The pill, on this device" name="pillHidden" sources={sources} tell={tell}>
        <Switch
          label="Show the pill"
          on={!pillHidden.everywhere}
          onSwitch={(on) =>
            void tell(
              { type: 'change-settings', change: { pillHidden: { ...pillHidden, everywhere: !on } } },
              on ? 'Pill on.' : 'Pill off.',
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
                  'The pill is back.',
                )
              }
            >
              Show it there again
            </button>
          </p>
        )}
      </SettingGroup>
      <SettingGroup
        legend="The checklist opens, on this device"
        name="panelPlace"
        sources={sources}
        tell={tell}
      >
        <Choices
          choices={PLACES}
          chosen={panelPlace}
          onChoose={(value) =>
            void tell({ type: 'change-settings', change: { panelPlace: value } }, 'Saved.')
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
      on ? 'Marks on.' : 'Marks off.',
    );
  return <Switch label={MARKS[place]} on={marks[place]} onSwitch={set} />;
}
