import { describe, expect, it } from 'vitest';
import { deliveryKey, deliveryOfKey } from '@/records/kept/delivery-key';
import { openRecords } from '@/records/open-records';
import { isDeliveryKey } from '@/records/kept/stored-keys';
import { createTestArea } from '../../support/made/storage-area';

describe('the key of a delivery', () => {
  it.each([
    ['https://experimenter.services.mozilla.com', 'new-tab'],
    [
      'https://stage.experimenter.nonprod.webservices.mozgcp.net',
      'stage.experimenter.nonprod.webservices.mozgcp.net/new-tab',
    ],
    ['https://localhost:8443', 'localhost:8443/new-tab'],
    ['http://localhost:7001', 'http:localhost:7001/new-tab'],
  ])('on %s is %s, and leads back', (origin, key) => {
    expect(deliveryKey(origin, 'new-tab')).toBe(key);
    expect(isDeliveryKey(key)).toBe(true);
    expect(deliveryOfKey(key)).toEqual({ origin, slug: 'new-tab' });
  });
});

describe('a forgotten delivery', () => {
  it('is back as soon as it is seen again, though nothing on it is new', async () => {
    let time = 1_000_000;
    const records = openRecords({ local: createTestArea(), now: () => time, device: 'laptop' });
    const page = { page: 'summary' as const, facts: { stage: { value: 'draft' as const, rung: 'h4' } } };
    await records.see('new-tab', page, time);
    time += 1000;
    await records.forget('new-tab');
    expect(await records.delivery('new-tab')).toBeNull();
    await records.see('new-tab', page, time + 1000);
    expect(await records.delivery('new-tab')).not.toBeNull();
  });
});
