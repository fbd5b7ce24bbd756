import { describe, expect, it } from 'vitest';
import { guideChanges, overdueEntries } from '../../../scripts/guide-upkeep';

const link = (id: string, checkedOn: string, url = `https://example.org/${id}`) => ({ id, checkedOn, url });

describe('entries of the guide that nobody looked at for long', () => {
  const guide = {
    version: 3,
    links: [link('new', '2026-11-01'), link('just', '2026-08-27'), link('late', '2026-08-26')],
    officeHours: [{ id: 'ds', checkedOn: '2026-01-01', infoUrl: 'https://example.org/hours' }],
    principles: [{ id: 'undated' }],
  };

  it('are those of more than 90 days, oldest first, with the address to open', () => {
    expect(overdueEntries(guide, '2026-11-25')).toEqual([
      { list: 'officeHours', id: 'ds', checkedOn: '2026-01-01', days: 328, url: 'https://example.org/hours' },
      { list: 'links', id: 'late', checkedOn: '2026-08-26', days: 91, url: 'https://example.org/late' },
    ]);
  });
});

describe('what changed in the guide since a release', () => {
  it('names ids that came, ids that went, and links that lead elsewhere', () => {
    const before = {
      links: [link('kept', '2026-01-01'), link('moved', '2026-01-01'), link('gone', '2026-01-01')],
    };
    const after = {
      links: [
        link('kept', '2026-11-01'),
        link('moved', '2026-01-01', 'https://example.org/there'),
        link('came', '2026-01-01'),
      ],
    };
    expect(guideChanges(before, after)).toEqual({
      added: ['links came'],
      removed: ['links gone'],
      moved: [{ id: 'links moved', from: 'https://example.org/moved', to: 'https://example.org/there' }],
    });
  });

  it('tells one id in two lists apart', () => {
    expect(guideChanges({ links: [{ id: 'x' }] }, { contacts: [{ id: 'x' }] })).toEqual({
      added: ['contacts x'],
      removed: ['links x'],
      moved: [],
    });
  });
});
