import { connect, type PeerCertificate } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../../demo/server.ts';
import { submit, visit } from './visit.ts';

const RECORDED = 'https://experimenter.services.mozilla.com/nimbus/recorded/summary/?a=1';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ overlay: (url) => (url === RECORDED ? '<p>recorded</p>' : undefined) });
});
beforeEach(() => demo.reset());
afterAll(() => demo.close());

const certificate = (): Promise<PeerCertificate> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port: demo.port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.on('error', reject);
  });

describe('the stand-in server', () => {
  it('speaks HTTPS for the production host and for localhost', async () => {
    expect((await certificate()).subjectaltname).toBe(
      'DNS:experimenter.services.mozilla.com, DNS:localhost, IP Address:127.0.0.1',
    );
  });

  it("sends the host's headers, and like the host no Content-Security-Policy", async () => {
    const { headers } = await visit(demo, '/');
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('content-security-policy');
  });

  it('logs what arrives, POST bodies byte for byte', async () => {
    await submit(demo, '/nimbus/pdf-signature-tips/update_signoff/', { qa_signoff: 'on', note: 'a b&c' });
    expect(demo.log).toEqual([
      {
        method: 'POST',
        path: '/nimbus/pdf-signature-tips/update_signoff/',
        body: 'qa_signoff=on&note=a+b%26c',
      },
    ]);
  });

  it('forgets what was changed when it is reset, and the log with it', async () => {
    await submit(demo, '/nimbus/pdf-signature-tips/update_signoff/', {});
    expect(demo.delivery('pdf-signature-tips')?.signoffs.qa).toBe(false);
    demo.reset();
    expect(demo.delivery('pdf-signature-tips')?.signoffs.qa).toBe(true);
    expect(demo.log).toEqual([]);
  });

  it('serves pages of the caller at their production address, and its own elsewhere', async () => {
    expect((await visit(demo, '/nimbus/recorded/summary/?a=1')).body).toBe('<p>recorded</p>');
    expect((await visit(demo, '/nimbus/recorded/summary/')).status).toBe(404);
  });

  it('lays the dates of the seeds around the day it is given', async () => {
    const later = await startDemo({ now: new Date('2031-03-04T12:00:00Z') });
    expect(later.delivery('session-restore-banner')?.dates.Enrollment).toBe('2031-03-01');
    await later.close();
  });

  it('answers unknown addresses and broken forms without falling over', async () => {
    expect((await visit(demo, '/nimbus/no-such-thing/summary/')).status).toBe(404);
    expect((await visit(demo, '/nowhere/')).status).toBe(404);
    const answer = await submit(demo, '/nimbus/pdf-signature-tips/update_overview/', {
      'documentation_links-TOTAL_FORMS': '-3',
    });
    expect(answer.status).toBe(200);
  });
});
