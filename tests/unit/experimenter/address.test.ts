import { describe, expect, it } from 'vitest';
import { parseAddress, slugOfPath } from '@/experimenter/address';
import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/experimenter/hosts';

const at = (path: string) => parseAddress(`${PRODUCTION_ORIGIN}${path}`);

describe('parseAddress', () => {
  it.each([
    ['/nimbus/tab-groups/summary/', 'summary'],
    ['/nimbus/tab-groups/', 'summary'],
    ['/nimbus/tab-groups', 'summary'],
    ['/nimbus/tab-groups/summary/?save_failed=true#preview-recipe-json', 'summary'],
    ['/nimbus/tab-groups/update_overview/', 'overview'],
    ['/nimbus/tab-groups/update_branches/', 'branches'],
    ['/nimbus/tab-groups/update_metrics/', 'metrics'],
    ['/nimbus/tab-groups/update_audience/', 'audience'],
    ['/nimbus/tab-groups/results/?segment=all', 'results'],
    ['/nimbus/tab-groups/history/', 'history'],
    ['/nimbus/new/rollouts/tab-groups/', 'rollout'],
    ['/nimbus/rollouts/tab-groups/', 'rollout'],
  ])('%s is the %s of a delivery', (path, page) => {
    expect(at(path)).toMatchObject({ origin: PRODUCTION_ORIGIN, page, slug: 'tab-groups' });
  });

  it.each([
    ['/', 'home'],
    ['/?sort=name', 'home'],
    ['/nimbus/', 'list'],
    ['/nimbus/features/', 'features'],
  ])('%s is a page of many deliveries (%s)', (path, page) => {
    expect(at(path)).toEqual({ origin: PRODUCTION_ORIGIN, page, showsErrors: false });
  });

  it.each([
    '/nimbus/table/',
    '/nimbus/create/',
    '/nimbus/feature/',
    '/nimbus/tags/manage/',
    '/nimbus/grafana-proxy/',
    '/nimbus/new/',
    '/nimbus/rollouts/',
    '/nimbus/new/rollouts/',
    '/nimbus/new/rollouts/create/',
    '/nimbus/rollouts/create/',
    '/nimbus/new/tab-groups/update_overview/',
    '/nimbus/new/labs/create/',
    '/nimbus/tab-groups/save_branches/',
    '/nimbus/tab-groups/constructor/',
    '/nimbus/tab groups/summary/',
    '/legacy/',
    '/experiments/tab-groups/',
    '/api/v8/experiments/',
    `/nimbus/${'x'.repeat(81)}/summary/`,
  ])('%s is no page that can be read', (path) => {
    expect(at(path)).toBeNull();
  });

  it('knows production, stage and the hosts that the owner added, and no other', () => {
    const path = '/nimbus/tab-groups/summary/';

    expect(parseAddress(STAGE_ORIGIN + path)).toMatchObject({ origin: STAGE_ORIGIN });
    expect(parseAddress(`http://localhost:7001${path}`, ['http://localhost:7001'])).toMatchObject({
      page: 'summary',
    });
    expect(parseAddress(`http://localhost:7001${path}`)).toBeNull();
    expect(parseAddress(`https://experimenter.services.mozilla.com.evil.example${path}`)).toBeNull();
    expect(parseAddress(`http://experimenter.services.mozilla.com${path}`)).toBeNull();
    expect(parseAddress('no address')).toBeNull();
  });

  it('tells when a page was opened to show what is missing', () => {
    expect(at('/nimbus/tab-groups/update_audience/?show_errors=true')?.showsErrors).toBe(true);
    expect(at('/nimbus/tab-groups/update_audience/?show_errors=false')?.showsErrors).toBe(false);
  });
});

describe('slugOfPath', () => {
  it('finds the delivery that a link leads to', () => {
    expect(slugOfPath('/nimbus/tab-groups/results/')).toBe('tab-groups');
    expect(slugOfPath('/nimbus/features/')).toBeUndefined();
  });
});
