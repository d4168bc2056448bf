import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

export interface StandInRating {
  msgId: string;
  rate: unknown;
  submitDate: string;
  note?: string;
  feedbacks?: string[];
  trackingId?: string;
}

/**
 * A server that behaves as Zalo's API is described: errors with status 200 and a number, access tokens that expire, refresh
 * tokens that work once, ratings by template and span of time, newest first, in pages.
 */
export async function openStandIn(template: string, ratings: StandInRating[]) {
  let access = 'access-0';
  let refresh = 'refresh-0';
  let renewals = 0;
  const calls: URLSearchParams[] = [];
  /** What the next requests get instead of an answer: a status, or 'cut' for a broken connection. */
  const accidents: (number | 'cut')[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://zalo');
    const accident = accidents.shift();
    if (accident === 'cut') return void request.socket.destroy();
    if (accident) return void response.writeHead(accident).end('oops');
    const say = (answer: object): void =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    if (url.pathname === '/v4/oa/access_token' && request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      const form = new URLSearchParams(body);
      if (request.headers.secret_key !== 'app-secret' || form.get('app_id') !== '4066551234567890123') {
        return say({ error: -14004, error_name: 'Invalid app' });
      }
      if (form.get('refresh_token') !== refresh) return say({ error: -14020, error_name: 'Refresh token reused' });
      renewals += 1;
      [access, refresh] = [`access-${renewals}`, `refresh-${renewals}`];
      return say({ access_token: access, refresh_token: refresh, expires_in: '90000' });
    }
    if (url.pathname === '/rating/get') {
      if (request.headers.access_token !== access) return say({ error: -124, message: 'Access token invalid' });
      const query = url.searchParams;
      calls.push(query);
      if (query.get('template_id') !== template) return say({ error: -109, message: 'Template not found' });
      const number = (name: string): number => Number(query.get(name));
      const matching = ratings
        .filter(
          ({ submitDate }) => Number(submitDate) >= number('from_time') && Number(submitDate) <= number('to_time'),
        )
        .sort((a, b) => Number(b.submitDate) - Number(a.submitDate));
      const page = matching.slice(number('offset'), number('offset') + Math.min(number('limit'), 10_000));
      const data = page.map(rating => ({
        note: '',
        feedbacks: [],
        trackingId: '',
        oaId: '2393949495050606',
        ...rating,
      }));
      return say({ error: 0, message: 'Success', data: { total: matching.length, data } });
    }
    response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ratingUrl: `${url}/rating/get`,
    tokenUrl: `${url}/v4/oa/access_token`,
    calls,
    accidents,
    renewals: () => renewals,
    /** Makes the access token worthless before its time, as Zalo may. */
    revoke: () => void (access = 'revoked'),
  };
}
