import { lookup } from './lookup';
import { textOf } from './text-of';

/** Experimenter's `Application` choices: label → slug. */
const SLUG_OF_LABEL: Readonly<Record<string, string>> = {
  'Firefox Desktop': 'firefox-desktop',
  'Firefox for Android (Fenix)': 'fenix',
  'Firefox for iOS': 'ios',
  'Monitor Web': 'monitor-web',
  'Firefox Accounts Web': 'fxa-web',
  'Demo App': 'demo-app',
  Experimenter: 'experimenter',
  'Subplat Web': 'subplat-web',
};

/** Every application as Experimenter names it: slug and label. */
export const applications = (): (readonly [slug: string, label: string])[] =>
  Object.entries(SLUG_OF_LABEL).map(([label, slug]) => [slug, label] as const);

/** The application's slug for the label that a page shows, or undefined for a label that is none. */
export function applicationOfLabel(label: string): string | undefined {
  return lookup(SLUG_OF_LABEL, label);
}

/** The application in the JSON that Experimenter writes for nimbus-devtools (old and new shape). */
export function applicationOfScript(script: Element | null): string | undefined {
  const said = /"application": ?"([\w-]+)"/.exec(textOf(script))?.[1];
  return said && Object.values(SLUG_OF_LABEL).includes(said) ? said : undefined;
}

/** The label of an application as Experimenter shows it; a slug that is none of its choices stands for itself. */
export function labelOfApplication(application: string): string {
  const labels = Object.entries(SLUG_OF_LABEL);
  return labels.find(([, slug]) => slug === application)?.[0] ?? application;
}
