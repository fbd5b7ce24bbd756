import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate.ts';
import type { Delivery } from './model/delivery.ts';
import { createRouter } from './router.ts';
import { PRODUCTION_ORIGIN } from './origin.ts';
import type { Reply } from './route.ts';
import { ROUTES } from './routes.ts';
import { createStore } from './model/store.ts';

/** The host's own headers; like the host, no Content-Security-Policy. */
const HOST_HEADERS: Readonly<Record<string, string>> = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Set-Cookie': 'csrftoken=stand-in-token; Path=/; SameSite=Lax',
};

/** One request as it arrived. `body` is what a POST sent, byte for byte (as latin1 text); empty otherwise. */
interface LoggedRequest {
  method: string;
  /** Path and query. */
  path: string;
  body: string;
}

export interface DemoOptions {
  /** A free one is taken when absent. */
  port?: number;
  /** Today, for the dates of the seeds. */
  now?: Date;
  /**
   * Answers a GET of a production address with a page of the caller's own (its HTML), or with anything else that a server
   * may do (a redirect, an error, nothing for a long time); undefined leaves it to the stand-in.
   */
  overlay?: (url: string) => string | Reply | undefined | Promise<Reply>;
}

export interface Demo {
  port: number;
  /** `https://localhost:<port>`. */
  origin: string;
  /** Address of a path at `origin`. */
  url: (path: string) => string;
  /** Every request since the start or the last reset, oldest first. */
  log: LoggedRequest[];
  /** Back to the seeds, and an empty log. */
  reset: () => void;
  delivery: (slug: string) => Delivery | undefined;
  close: () => Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Fields of an urlencoded or multipart body; none when the body is neither. */
const readForm = (body: Buffer<ArrayBuffer>, type = ''): Promise<FormData> =>
  new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => new FormData());

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...HOST_HEADERS, ...headers });
  response.end(body);
}

const recorded = (body: string): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

/**
 * * Starts the stand-in Experimenter on this machine, over HTTPS with a certificate of its own. It resolves
 * when it listens, and rejects when the port is taken. A browser reaches it under the production name when
 * that is mapped to 127.0.0.1 and `port`.
 */
export async function startDemo({ port = 0, now = new Date(), overlay }: DemoOptions = {}): Promise<Demo> {
  const store = createStore(now);
  const answer = createRouter(ROUTES);
  const log: LoggedRequest[] = [];

  const respond = async (request: IncomingMessage): Promise<Reply> => {
    const { method = 'GET', url: path = '/' } = request;
    const body = await readBody(request);
    log.push({ method, path, body: body.toString('latin1') });
    const url = new URL(path, PRODUCTION_ORIGIN);
    const page = method === 'GET' ? await overlay?.(url.href) : undefined;
    if (page !== undefined) return typeof page === 'string' ? recorded(page) : page;
    return answer(method, { url, form: await readForm(body, request.headers['content-type']), store });
  };

  const server = createServer(await makeCertificate(), (request, response) => {
    void respond(request)
      .catch((error: unknown): Reply => ({ status: 500, headers: {}, body: String(error) }))
      .then((reply) => send(response, reply));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  const origin = `https://localhost:${listening}`;
  return {
    port: listening,
    origin,
    url: (path) => new URL(path, origin).href,
    log,
    reset: () => {
      store.reset();
      log.length = 0;
    },
    delivery: store.delivery,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
