import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { Demo } from '../../../demo/server.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const TRUST_ANY: RequestOptions = { rejectUnauthorized: false };

const send = (demo: Demo, path: string, options: RequestOptions, body = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpsRequest(demo.url(path), { ...TRUST_ANY, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });

/** GETs a path of the stand-in, whoever signed its certificate. */
export const visit = (demo: Demo, path: string): Promise<Answer> => send(demo, path, {});

/** POSTs form fields as htmx does. */
export const submit = (
  demo: Demo,
  path: string,
  fields: Record<string, string> | URLSearchParams,
): Promise<Answer> =>
  send(
    demo,
    path,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'HX-Request': 'true' },
    },
    new URLSearchParams(fields).toString(),
  );
