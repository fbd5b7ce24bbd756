import type { ReactNode } from 'react';
import type { Tell } from '@/components/ask/use-tell';
import type { SettingSource } from '@/records/policy/setting-sources';
import type { Settings } from '@/records/kept/settings-record';
import { t } from '@/platform/words';

interface SettingGroupProps {
  legend: string;
  name: keyof Settings;
  sources: Record<keyof Settings, SettingSource>;
  tell: Tell;
  children: ReactNode;
}

/** The controls of one setting, and where its present value comes from unless it is built in. What a policy set cannot be changed here. */
export function SettingGroup({ legend, name, sources, tell, children }: SettingGroupProps) {
  const source = sources[name];
  return (
    <fieldset className="setting" data-setting={name} data-source={source} disabled={source === 'policy'}>
      <legend>{legend}</legend>
      {children}
      {source !== 'default' && (
        <p className="source muted">
          {WORDS[source]}
          {source === 'mine' && (
            <button
              type="button"
              className="quiet"
              aria-label={t('options.useBuiltInLegend', { legend })}
              onClick={() =>
                void tell(
                  { type: 'change-settings', change: { [name]: null } },
                  t('options.builtInSettingIsBack'),
                )
              }
            >
              {t('options.useBuiltIn')}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}

const WORDS: Readonly<Record<Exclude<SettingSource, 'default'>, string>> = {
  mine: t('options.setByYou'),
  policy: t('options.setByYourOrganizationsPolicy'),
};
