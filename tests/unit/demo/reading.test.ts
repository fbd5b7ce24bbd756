import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '@/experimenter/read-page';
import type { Facts } from '@/experimenter/page-facts';
import type { Delivery } from '../../../demo/model/delivery.ts';
import { emptyLinkRows, missingPages } from '../../../demo/model/readiness.ts';
import { seedDeliveries } from '../../../demo/seeds.ts';
import { startDemo, type Demo } from '../../../demo/server.ts';
import { stageOf } from '../../../demo/model/stage.ts';
import { recommendedSignoffs } from '../../../demo/model/signoffs.ts';
import { parse } from './parse.ts';
import { visit } from './visit.ts';

const HOST = 'https://experimenter.services.mozilla.com';
const NOW = new Date('2026-11-20T12:00:00Z');
const SEEDS = seedDeliveries(NOW);
const DRAFTS = SEEDS.filter((delivery) => stageOf(delivery) === 'draft');

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ now: NOW });
});
afterAll(() => demo.close());

async function factsOf(path: string): Promise<Facts> {
  return readPage(parse((await visit(demo, path)).body), HOST + path)?.facts ?? {};
}

/** The values of all facts that were read. */
const valuesOf = (facts: Facts): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));

const typeOf = ({ isLabs, isRollout, isHoldback }: Delivery): string => {
  if (isLabs) return 'labs';
  if (isRollout) return 'rollout';
  return isHoldback ? 'holdback' : 'experiment';
};

const ANSWERS = new Map([
  [true, 'yes'],
  [false, 'no'],
  [null, 'unanswered'],
]);
const answersOf = ({ risks }: Delivery) =>
  Object.fromEntries(Object.entries(risks).map(([question, answer]) => [question, ANSWERS.get(answer)]));

const linksOf = ({ links }: Delivery) =>
  links.filter(({ url }) => url !== '').map(({ kind, url }) => ({ kind, url }));

describe('the extension reads the stand-in as it reads the host', () => {
  it.each(SEEDS)('$slug: summary', async (delivery) => {
    const facts = await factsOf(`/nimbus/${delivery.slug}/summary/`);
    expect(valuesOf(facts)).toMatchObject({
      name: delivery.name,
      // The classic timeline highlights no step of a disabled rollout, so the stage stays open there.
      ...(stageOf(delivery) !== 'disabled' && { stage: stageOf(delivery) }),
      deliveryType: typeOf(delivery),
      archived: delivery.isArchived,
      holdbackFlag: delivery.isHoldback,
      unpublishedChanges: delivery.isDirty,
      qaStatus: delivery.qaStatus.toLowerCase().replace(' ', '-'),
      application: delivery.application,
      owner: delivery.owner,
      parent: delivery.parent,
      links: linksOf(delivery),
      hypothesis: delivery.hypothesis,
      risks: answersOf(delivery),
      populationPercent: delivery.populationPercent,
      expectedClients: delivery.totalEnrolledClients,
      enrollmentDays: delivery.enrollmentDays,
      durationDays: delivery.durationDays,
      primaryOutcomes: delivery.primaryOutcomes,
      ...(delivery.monitoring && { enrolledClients: delivery.monitoring.enrolled }),
      signoffs: { qa: { signed: delivery.signoffs.qa, recommended: true } },
    });
  });

  it.each(DRAFTS)('$slug: what a draft misses', async (delivery) => {
    const { missingPages: missing, launchErrors } = await factsOf(`/nimbus/${delivery.slug}/summary/`);
    const pages = missingPages(delivery);
    expect(missing?.value).toEqual(pages);
    expect(launchErrors?.value.length).toBe(pages.length > 0 ? undefined : emptyLinkRows(delivery).length);
  });

  it.each(DRAFTS)('$slug: Overview page', async (delivery) => {
    const facts = await factsOf(`/nimbus/${delivery.slug}/update_overview/`);
    expect(valuesOf(facts)).toMatchObject({
      links: linksOf(delivery),
      emptyLinkRows: emptyLinkRows(delivery).length,
      risks: answersOf(delivery),
      hypothesis: delivery.hypothesis,
    });
  });

  it.each(DRAFTS)('$slug: the other edit pages', async (delivery) => {
    const branches = await factsOf(`/nimbus/${delivery.slug}/update_branches/`);
    const metrics = await factsOf(`/nimbus/${delivery.slug}/update_metrics/`);
    const audience = await factsOf(`/nimbus/${delivery.slug}/update_audience/`);
    expect(valuesOf(branches)).toMatchObject({
      features: delivery.features.map(({ slug }) => slug),
      branches: delivery.branches.map(({ name }) => name),
      holdbackFlag: delivery.isHoldback,
    });
    expect(valuesOf(metrics)).toMatchObject({
      primaryOutcomes: delivery.primaryOutcomes,
      secondaryOutcomes: delivery.secondaryOutcomes,
      segments: delivery.segments,
    });
    expect(valuesOf(audience)).toMatchObject({
      populationPercent: delivery.populationPercent,
      expectedClients: delivery.totalEnrolledClients,
      enrollmentDays: delivery.enrollmentDays,
      durationDays: delivery.durationDays,
    });
  });

  it.each(SEEDS.filter(({ isRollout }) => isRollout))('$slug: the new rollouts UI', async (delivery) => {
    const facts = await factsOf(`/nimbus/new/rollouts/${delivery.slug}/`);
    expect(valuesOf(facts)).toMatchObject({
      name: delivery.name,
      stage: stageOf(delivery),
      deliveryType: typeOf(delivery),
      links: linksOf(delivery),
      phases: delivery.phases.map((populationPercent) => ({ populationPercent })),
      phaseRulesWritten: delivery.advanceIf !== '' && delivery.pauseIf !== '',
      signoffs: Object.fromEntries(
        Object.entries(delivery.signoffs).map(([name, signed]) => [name, { signed }]),
      ),
      qaStatus: delivery.qaStatus.toLowerCase().replace(' ', '-'),
      channels: delivery.channels,
      features: delivery.features.map(({ slug }) => slug),
    });
  });

  it.each(SEEDS.filter(({ isRollout, isLabs }) => isRollout && !isLabs))(
    '$slug: the rollouts UI as it is in autumn',
    async (delivery) => {
      await visit(demo, '/stand-in/rollouts-ui/?form=autumn');
      const facts = await factsOf(`/nimbus/new/rollouts/${delivery.slug}/`);
      await visit(demo, '/stand-in/rollouts-ui/?form=august');
      const recommended = recommendedSignoffs(delivery);
      expect(valuesOf(facts)).toMatchObject({
        name: delivery.name,
        stage: stageOf(delivery),
        deliveryType: typeOf(delivery),
        application: delivery.application,
        links: linksOf(delivery),
        hypothesis: delivery.hypothesis,
        risks: answersOf(delivery),
        phases: delivery.phases.map((populationPercent) => ({ populationPercent })),
        phaseRulesWritten: delivery.advanceIf !== '' && delivery.pauseIf !== '',
        signoffs: Object.fromEntries(
          (['qa', 'vp', 'legal'] as const).map((name) => [
            name,
            { signed: delivery.signoffs[name], recommended: recommended[name] },
          ]),
        ),
        sizing: { eligible: delivery.eligibleClients },
        qaStatus: delivery.qaStatus.toLowerCase().replace(' ', '-'),
        channels: delivery.channels,
        features: delivery.features.map(({ slug }) => slug),
      });
    },
  );

  it('reads the lists: each delivery once, with what its row says', async () => {
    const page = parse((await visit(demo, '/nimbus/?status=MyExperiments')).body);
    const list = readPage(page, `${HOST}/nimbus/`);
    const slugs = list?.rows?.map(({ slug }) => slug) ?? [];
    expect(slugs).toContain('pdf-signature-tips');
    expect(new Set(slugs).size).toBe(slugs.length);
    const home = readPage(parse((await visit(demo, '/')).body), `${HOST}/`);
    expect(home?.user).toBe('casey@example.com');
    expect(home?.rows?.find(({ slug }) => slug === 'video-controls-rollout')).toMatchObject({
      name: 'Video controls rollout',
      stage: 'draft',
      deliveryType: 'rollout',
      qaStatus: 'self-green',
      application: 'firefox-desktop',
    });
  });
});
