import { describe, expect, it } from 'vitest';
import { askedName } from '@/checklist/report/asked-name';
import { REQUEST_ACTIONS } from '@/guide/vocabulary';

describe('the name of what is asked for', () => {
  it('is the page’s own: the rollouts UI goes on by phases, and what it stops can be started again', () => {
    const names = (page: 'summary' | 'rollout') =>
      REQUEST_ACTIONS.map((action) => askedName({ value: { action }, page }).inSentence);

    expect(names('summary')).toEqual(['the launch', 'the end of enrollment', 'the end', 'the update']);
    expect(names('rollout')).toEqual([
      'the launch',
      'the end of enrollment',
      'disabling the rollout',
      'the next phase',
    ]);
  });
});
