import { describe, expect, it } from 'vitest';
import { isMessaging } from '@/checklist/rules/is-messaging';
import { describeProblems } from '@/guide/describe-problems';
import { builtInGuide } from '@/guide/guide';
import { mergeLayers } from '@/guide/merge-layers';
import { readLayer } from '@/guide/read-layer';
import type { GuideLayer, LayerSource } from '@/guide/schema';

function layer(parts: object, source: LayerSource = 'team', name = 'Growth team'): GuideLayer {
  const { layer: read, problems } = readLayer({ format: 1, name, ...parts }, source);
  if (!read) throw new Error(describeProblems(problems).join('\n'));
  return read;
}

const checkIn = {
  id: 'growth.checkin',
  title: 'Check in with Growth',
  why: 'They plan the quarter.',
  todo: 'Write to Growth.',
  stages: ['draft'],
  deliveryTypes: ['experiment'],
};

const at = (time: string) => ({ officeHours: [{ id: 'data-science', time, tz: 'America/Los_Angeles' }] });

describe('a guide layer', () => {
  it('changes only the fields that it names, and the entry remembers who did', () => {
    const ours = layer({ links: [{ id: 'qa-form', title: 'Our QA form' }] });
    const { guide, problems } = mergeLayers(builtInGuide, ours);
    const before = builtInGuide.links.find(({ id }) => id === 'qa-form');
    expect(problems).toEqual([]);
    const after = guide.links.find(({ id }) => id === 'qa-form');
    expect(after).toEqual({ ...before, title: 'Our QA form', source: 'team' });
  });

  it('adds an item, which is manual because rules are code', () => {
    const { guide } = mergeLayers(builtInGuide, layer({ items: [{ ...checkIn, kind: 'automatic' }] }));
    const number = builtInGuide.items.length + 1;
    const added = { id: 'growth.checkin', number, kind: 'manual', source: 'team' };
    expect(guide.items.at(-1)).toMatchObject(added);
  });

  it('cannot make an automatic item one to tick', () => {
    const ours = layer({ items: [{ id: 'brief.link', kind: 'manual', title: 'Our brief' }] });
    const item = mergeLayers(builtInGuide, ours).guide.items.find(({ id }) => id === 'brief.link');
    expect(item).toMatchObject({ kind: 'automatic', title: 'Our brief' });
  });

  it.each([
    'items',
    'reviewItems',
    'links',
    'trainings',
    'officeHours',
    'knownDocuments',
    'contacts',
    'launchPlans',
  ] as const)('retires an entry of %s by its id', (kind) => {
    const id = builtInGuide[kind][0]?.id;
    const { guide, problems } = mergeLayers(builtInGuide, layer({ [kind]: [{ id, retired: true }] }));
    expect(problems).toEqual([]);
    expect(guide[kind].map((entry) => entry.id)).not.toContain(id);
    expect(guide[kind]).toHaveLength(builtInGuide[kind].length - 1);
  });

  it('wins over the layers before it', () => {
    const [mine, policy] = [layer(at('09:00'), 'mine'), layer(at('10:30'), 'policy', 'Mozilla')];
    const { guide } = mergeLayers(builtInGuide, mine, policy);
    expect(guide.officeHours[0]).toMatchObject({ time: '10:30', source: 'policy', days: ['WE', 'TH'] });
  });

  it('leaves an entry as it was where its change would not hold, and says where and why', () => {
    const { guide, problems } = mergeLayers(
      builtInGuide,
      layer({
        links: [
          { id: 'qa-form', url: 'javascript:alert(1)' },
          { id: 'growth.wiki', title: 'Wiki' },
        ],
        officeHours: [{ id: 'data-science', days: ['FRIDAY'] }],
        contacts: [{ id: 'nobody', retired: true }],
      }),
    );
    expect(guide.links).toEqual(builtInGuide.links);
    expect(guide.officeHours).toEqual(builtInGuide.officeHours);
    expect(describeProblems(problems)).toEqual([
      'Growth team: links 1 (qa-form), url must be an address that starts with https://.',
      'Growth team: links 2 (growth.wiki), url is missing.',
      'Growth team: links 2 (growth.wiki), checkedOn is missing.',
      'Growth team: officeHours 1 (data-science), days, entry 1 must be one of ' +
        '"MO", "TU", "WE", "TH", "FR", "SA", "SU".',
      'Growth team: contacts 1 (nobody) cannot be retired: there is no such entry.',
    ]);
  });

  it('names a field that it does not know', () => {
    const { problems } = mergeLayers(builtInGuide, layer({ links: [{ id: 'qa-form', titel: 'Typo' }] }));
    expect(describeProblems(problems)).toEqual([
      'Growth team: links 1 (qa-form) has fields that are not known: titel.',
    ]);
  });

  it('leaves the built-in guide untouched', () => {
    const before = structuredClone(builtInGuide);
    mergeLayers(
      builtInGuide,
      layer({ links: [{ id: 'qa-form', title: 'Changed' }], items: [{ id: 'brief.link', retired: true }] }),
    );
    expect(builtInGuide).toEqual(before);
  });

  it('merged twice gives what merged once gives', () => {
    const ours = layer({ items: [checkIn], links: [{ id: 'qa-form', title: 'Our QA form' }] });
    expect(mergeLayers(builtInGuide, ours, ours).guide).toEqual(mergeLayers(builtInGuide, ours).guide);
  });
});

describe('a layer that cannot be read', () => {
  it.each([
    ['nothing', null, ['The file must be an object.']],
    ['a list', [], ['The file must be an object.']],
    ['no format', { name: 'Ours' }, ['format is missing.']],
    ['a later format', { format: 2, name: 'Ours' }, ['format must be one of 1.']],
    [
      'an entry without id',
      { format: 1, name: 'Ours', links: [{ title: 'x' }] },
      ['links, entry 1, id is missing.'],
    ],
    [
      'a claimed origin',
      { format: 1, name: 'Ours', source: 'policy' },
      ['The file has fields that are not known: source.'],
    ],
    ['a number as name', { format: 1, name: 7 }, ['name must be text.']],
    [
      'too many entries',
      { format: 1, name: 'Ours', links: Array.from({ length: 501 }, () => ({ id: 'x' })) },
      ['links must be at most 500.'],
    ],
  ])('says why: %s', (_, value, reasons) => {
    const { layer: read, problems } = readLayer(value, 'team');
    expect(read).toBeNull();
    expect(describeProblems(problems)).toEqual(reasons);
  });

  it('keeps an id such as constructor or __proto__ an id', () => {
    const links = [
      { id: '__proto__', title: 'x' },
      { id: 'constructor', retired: true },
    ];
    const { layer: read } = readLayer({ format: 1, name: 'Ours', links }, 'team');
    expect(read && describeProblems(mergeLayers(builtInGuide, read).problems)).toEqual([
      'Ours: links 1 (__proto__), id must be a short name: letters, digits, dots, dashes.',
      'Ours: links 1 (__proto__), url is missing.',
      'Ours: links 1 (__proto__), checkedOn is missing.',
      'Ours: links 2 (constructor) cannot be retired: there is no such entry.',
    ]);
  });
});

describe('a layer that is right in each field and wrong as a whole', () => {
  const whole = {
    id: 'h',
    title: 'H',
    days: ['WE'],
    time: '12:00',
    tz: 'Europe/Berlin',
    checkedOn: '2026-11-01',
  };
  const problemsWith = (change: object): string[] =>
    describeProblems(mergeLayers(builtInGuide, layer({ officeHours: [{ ...whole, ...change }] })).problems);

  it('has none where it is whole', () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ time: null, tz: null })).toEqual([]);
    expect(problemsWith({ validFrom: '2026-11-01', validUntil: '2026-11-01' })).toEqual([]);
  });

  it.each([
    ['an abbreviation for a zone', { tz: 'PST' }, /, tz must be a time zone/],
    ['a bare offset for a zone', { tz: '+01:00' }, /, tz must be a time zone/],
    ['a time without a zone', { tz: null }, /, time needs tz/],
    ['a zone without a time', { time: null }, /, tz needs time/],
    ['no day', { days: [] }, /, days must/],
    [
      'an end before the beginning',
      { validFrom: '2026-12-02', validUntil: '2026-12-01' },
      /, validFrom must not be after/,
    ],
    ['an address with a line break', { infoUrl: 'https://a.de/\nx' }, /, infoUrl must be an address/],
    ['an address with an unseen sign', { infoUrl: 'https://a.de/x\u200b' }, /, infoUrl must be an address/],
    [
      'an address with a user name',
      { infoUrl: 'https://docs.google.com@evil.tld/' },
      /, infoUrl must be an address/,
    ],
  ])('%s is named', (_, change, problem) => {
    expect(problemsWith(change)).toEqual([expect.stringMatching(problem)]);
  });

  it('leaves the shipped series as it was when it adds a time alone', () => {
    const { guide, problems } = mergeLayers(
      builtInGuide,
      layer({ officeHours: [{ id: 'data-science', time: '09:00' }] }),
    );
    expect(problems).toHaveLength(1);
    expect(guide.officeHours).toEqual(builtInGuide.officeHours);
  });

  it('names a link of an item that is not there', () => {
    const { problems } = mergeLayers(builtInGuide, layer({ items: [{ ...checkIn, link: 'nowhere' }] }));
    expect(describeProblems(problems)).toEqual([expect.stringMatching(/growth\.checkin.*“nowhere”/)]);
    const ours = layer({
      items: [{ ...checkIn, link: 'growth.wiki' }],
      links: [{ id: 'growth.wiki', title: 'W', url: 'https://a.de/', checkedOn: '2026-11-01' }],
    });
    expect(mergeLayers(builtInGuide, ours).problems).toEqual([]);
  });

  it('adds a feature that shows messages', () => {
    const ours = layer({ messagingFeatures: [{ id: 'growth', name: 'growth-*' }] });
    const { guide } = mergeLayers(builtInGuide, ours);
    const known = { features: { value: ['growth-popup'], rung: 'x', at: 1, page: 'summary' as const } };
    expect([isMessaging(known, builtInGuide), isMessaging(known, guide)]).toEqual([false, true]);
  });
});
