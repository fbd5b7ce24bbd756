import type { PersonState } from '@/checklist/report/person';
import type { Person } from '../kept/person-record';

/** The person as the checklist and the calendar see them. */
export function personState({
  trainingWatched,
  launchedDeliveries,
  firstTime,
  progress,
  user,
}: Person): PersonState {
  return {
    ...(launchedDeliveries !== undefined && { launchedDeliveries }),
    ...(trainingWatched && {
      trainingWatched: {
        version: trainingWatched.version ?? '',
        at: trainingWatched.on,
        way: trainingWatched.way ?? 'video',
      },
    }),
    ...(user !== undefined && { user }),
    ...(firstTime !== undefined && { firstTime: firstTime ? 'yes' : 'no' }),
    progress,
  };
}
