import { describe, expect, it } from 'vitest';
import { readHost } from '@/entrypoints/options/read-host';

describe('the address of a further Experimenter', () => {
  it.each([
    ['experimenter.example.org', 'https://experimenter.example.org'],
    ['  https://experimenter.example.org/nimbus/?status=Live#x ', 'https://experimenter.example.org'],
    ['EXPERIMENTER.Example.org:8443', 'https://experimenter.example.org:8443'],
    ['https://localhost/nimbus/', 'https://localhost'],
    ['http://localhost:7001', 'http://localhost:7001'],
  ])('%j is %s', (typed, origin) => {
    expect(readHost(typed, [])).toEqual({ ok: true, origin });
  });

  it.each([
    ['', 'no address'],
    ['not a host', 'no address'],
    ['https://*/', 'no address'],
    ['http://experimenter.example.org', 'Only https'],
    ['javascript:alert(1)', 'no address'],
    ['file:///etc/passwd', 'no address'],
    ['https://experimenter.services.mozilla.com/nimbus/', 'built in'],
    ['known.example.org', 'in the list already'],
  ])('%j is refused: %s', (typed, words) => {
    const read = readHost(typed, ['https://known.example.org']);
    expect(read.ok ? '' : read.message).toContain(words);
  });

  it('is refused when the list is full', () => {
    const known = Array.from({ length: 20 }, (_, index) => `https://host${index}.example.org`);
    expect(readHost('one-more.example.org', known)).toEqual({
      ok: false,
      message: 'No more than 20 can be added.',
    });
  });
});
