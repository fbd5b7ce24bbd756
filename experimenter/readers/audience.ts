import type { Address } from '../address';
import { fact } from '../values/first-answer';
import { innermost } from '../values/innermost';
import { countOf, percentOf } from '../values/numbers';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readEditPage } from './forms/edit-page';
import { savedForm, savedPicks, savedValue } from './forms/form-fields';
import { readSizing } from './cards/sizing';

/**
 * Reads the Audience edit page, as far as it is saved: desktop has a list of channels, other applications have
 * one.
 */
export function readAudience(document: Document, address: Address): Facts {
  const form = savedForm(innermost(document, at.audienceForm), address.showsErrors);
  const count = (name: string) => fact(at.audienceForm, countOf(savedValue(form, name) ?? ''));
  const channels = savedPicks(form, 'channels') ?? savedPicks(form, 'channel');
  return mergeFacts(
    {
      populationPercent: fact(at.audienceForm, percentOf(`${savedValue(form, 'population_percent')}%`)),
      expectedClients: count('total_enrolled_clients'),
      enrollmentDays: count('proposed_enrollment'),
      durationDays: count('proposed_duration'),
      channels: fact(at.audienceForm, channels?.filter(Boolean)),
      sizing: readSizing(document),
    },
    readEditPage(document, address),
  );
}
