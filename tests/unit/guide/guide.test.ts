import { describe, expect, it } from 'vitest';
import { findLink } from '@/guide/find-link';
import { builtInGuide } from '@/guide/guide';
import { KNOWN_DOCUMENTS } from '@/guide/known-documents';
import { guideSchema } from '@/guide/schema';
import { DELIVERY_TYPES, REVIEWER_ID, STAGES } from '@/guide/vocabulary';

const { items, visible } = builtInGuide;
const cells = STAGES.flatMap((stage) =>
  DELIVERY_TYPES.map((type) => ({ stage, type, ids: visible[stage][type].flat() })),
);

describe('the built-in guide', () => {
  it('is what its schema makes of it: nothing is missing, unknown or left to a default', () => {
    expect(guideSchema.parse(structuredClone(builtInGuide))).toStrictEqual(builtInGuide);
  });

  it('numbers its items in order, from C1', () => {
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
  });

  it.each([
    'items',
    'links',
    'trainings',
    'officeHours',
    'knownDocuments',
    'contacts',
    'launchPlans',
    'deliveryTypes',
    'principles',
  ] as const)('gives every one of the %s an id of its own', (kind) => {
    const ids = builtInGuide[kind].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links items only to what it holds, except to a channel without address', () => {
    const lost = items.filter(({ link }) => link !== null && findLink(builtInGuide, link) === null);
    expect(lost.map(({ id, link }) => `${id} links to ${link}`)).toEqual([]);
  });

  it.each(cells)('lists for a $type in stage $stage only what is meant for it', ({ stage, type, ids }) => {
    const meant = items.filter((item) => item.stages.includes(stage) && item.deliveryTypes.includes(type));
    const others = ids.filter((id) => !meant.some((item) => item.id === id));
    expect(others, 'guide.json: stages and deliveryTypes of the item').toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists every item somewhere, but for those that concern the person', () => {
    const listed = new Set(cells.flatMap(({ ids }) => ids));
    const wrong = items.filter(({ id, when }) => listed.has(id) !== (when === 'every'));
    expect(
      wrong.map(({ id }) => id),
      'guide.json, visible: each stage and type that lists the item',
    ).toEqual([]);
  });

  it('never tells a rollout or a holdback to end enrollment', () => {
    const told = cells.filter(({ ids }) => ids.includes('enroll.end'));
    expect(told).toMatchObject([{ stage: 'enrolling', type: 'experiment' }]);
  });

  it('treats waiting for Remote Settings as review, but asks no reviewer any more', () => {
    const waiting = Object.values(visible.review).map((ids) => ids.filter((id) => id !== 'review.reviewer'));
    expect(Object.values(visible.waiting)).toEqual(waiting);
  });

  it('shows a reviewer items that there are', () => {
    const known = new Set(items.map(({ id }) => id));
    const named = Object.values(builtInGuide.reviewed).flat();
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has a word for reviewers with every item that they are shown', () => {
    const shown = new Set(Object.values(builtInGuide.reviewed).flat());
    const silent = items.filter(({ id, reviewer }) => shown.has(id) && !reviewer);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the ids of reviewers and owners apart', () => {
    expect(builtInGuide.reviewItems.filter(({ id }) => !REVIEWER_ID.test(id))).toEqual([]);
    expect(items.filter(({ id }) => REVIEWER_ID.test(id))).toEqual([]);
  });

  it('knows the current training, and counts the recording before it', () => {
    const required = builtInGuide.trainings.filter((training) => training.required);
    expect(required.map(({ url }) => url)).toEqual([
      'https://mozilla.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=7efb5737-cce9-4c9a-b8a3-b26e010e5855',
    ]);
    const older = builtInGuide.trainings.filter(({ supersededBy }) => supersededBy === required[0]?.id);
    expect(older.map(({ url }) => url)).toEqual([
      'https://mozilla.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=3bcc9a08-50a4-45bb-88fe-af2001116cb3',
    ]);
  });

  it('invents no time for office hours', () => {
    expect(builtInGuide.officeHours).toMatchObject([{ days: ['WE', 'TH'], time: null, tz: null }]);
  });

  it('holds the documents that the link rules know', () => {
    expect(builtInGuide.knownDocuments.map(({ id }) => id)).toEqual(KNOWN_DOCUMENTS.map(({ id }) => id));
  });

  it('unwraps what the seed copied out of a calendar', () => {
    const urls = [...builtInGuide.links, ...builtInGuide.trainings].map(({ url }) => url);
    expect(urls.filter((url) => url.includes('google.com/url'))).toEqual([]);
  });

  it('says of every entry that it is built in', () => {
    const entries = Object.values(builtInGuide).flatMap((list) => (Array.isArray(list) ? [...list] : []));
    expect(new Set(entries.map(({ source }) => source))).toEqual(new Set(['built-in']));
  });
});
