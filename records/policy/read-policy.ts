import { describeProblems } from '@/guide/describe-problems';
import { readLayer } from '@/guide/read-layer';
import type { GuideLayer } from '@/guide/schema';
import { entriesOf, fromEntries } from '../kept/entries';
import { parseUntrustedJson } from '../transfer/parse-untrusted-json';
import { isSetting, POLICY_SETTINGS } from '../kept/settings-record';
import type { Settings } from '../kept/settings-record';
import { isObject } from '../kept/sieve';
import type { ReadableArea } from '../store/storage-area';
import { KEYS } from '../kept/stored-keys';

/**
 * What an enterprise policy sets. Its settings cannot be edited, and its guide layer wins over all others.
 */
export interface Policy {
  settings: Partial<Settings>;
  guide: GuideLayer | null;
  /** What in the policy could not be used, as sentences. */
  problems: string[];
}

const LIMITS = { longest: 1_000_000, deepest: 30, what: 'a guide layer' };

/** Reads the policy in force from the copy in local storage that `policy-mirror.ts` keeps. */
export async function readPolicy(local: ReadableArea): Promise<Policy> {
  const { [KEYS.policy]: values } = await local.get(KEYS.policy);
  return parsePolicy(isObject(values) ? values : {});
}

/**
 * `guide` is a guide layer, or the text of its file (Chromium policies are checked against a schema that
 * cannot describe one); every other name is one of `POLICY_SETTINGS`.
 */
export function parsePolicy({ guide, ...values }: Record<string, unknown>): Policy {
  const given = entriesOf<unknown>(values).map(([name, value]) => [name, asSetting(name, value)] as const);
  const allowed = given.filter(
    ([name, value]) => isPolicySetting(name) && value !== null && isSetting(name, value),
  );
  const refused = given
    .filter((entry) => !allowed.includes(entry))
    .map(
      ([name]) =>
        `The policy’s “${name}” is not used: there is no such setting, or it cannot have this value.`,
    );
  const layer = guide === undefined ? { guide: null, problems: [] } : readGuide(guide);
  const settings = fromEntries<Partial<Settings>>(allowed);
  return { settings, guide: layer.guide, problems: [...refused, ...layer.problems] };
}

/** A registry holds numbers and texts only: 0 and 1 for a switch, the JSON of what has parts. */
function asSetting(name: string, value: unknown): unknown {
  const json = typeof value === 'string' ? parseUntrustedJson(value, LIMITS) : null;
  const readings = [
    value,
    ...(value === 0 || value === 1 ? [value === 1] : []),
    ...(json?.ok ? [json.value] : []),
  ];
  return readings.find((reading) => isPolicySetting(name) && isSetting(name, reading)) ?? value;
}

function isPolicySetting(name: string): boolean {
  return POLICY_SETTINGS.some((setting) => setting === name);
}

function readGuide(value: unknown): Pick<Policy, 'guide' | 'problems'> {
  const json = typeof value === 'string' ? parseUntrustedJson(value, LIMITS) : { ok: true as const, value };
  if (!json.ok) return { guide: null, problems: [json.message] };
  const { layer, problems } = readLayer(json.value, 'policy');
  return { guide: layer, problems: describeProblems(problems) };
}
