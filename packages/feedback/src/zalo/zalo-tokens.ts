import { readFile } from 'node:fs/promises';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod/mini';
import { callZalo, type Calling } from './call-zalo.js';
import { PullTrouble } from './pull-trouble.js';

export interface TokenOptions extends Calling {
  /** JSON file with the tokens, for its owner's eyes only. */
  readonly file: string;
  readonly appId: string;
  readonly appSecret: string;
  /** Where tokens are renewed; default Zalo's own address. */
  readonly url?: string | undefined;
  readonly now: () => number;
}

/** The access to an official account. */
export interface ZaloTokens {
  /** An access token that has not expired, renewed first where needed. */
  current(): Promise<string>;
  /** A newer token than one that Zalo has refused. */
  renew(refused: string): Promise<string>;
}

const tokenFile = z.object({
  access_token: z.optional(z.string()),
  refresh_token: z.string().check(z.minLength(1)),
  /** Epoch milliseconds. */
  expires_at: z.optional(z.number()),
});
type Tokens = z.infer<typeof tokenFile>;

const renewal = z.object({
  access_token: z.string().check(z.minLength(1)),
  refresh_token: z.string().check(z.minLength(1)),
  expires_in: z.union([z.string(), z.number()]),
});

/** Renewed this much before it expires, so that no call is under way with a token that ends. */
const MARGIN = 5 * 60_000;

/**
 * Tokens in a file. A refresh token works once and brings the next, so it is spent under a lock that all processes of the
 * machine keep, and the new pair is on the disk before the lock is let go.
 */
export function zaloTokens({ file, appId, appSecret, now, url, ...calling }: TokenOptions): ZaloTokens {
  const isFresh = (tokens: Tokens): tokens is Tokens & { access_token: string } =>
    tokens.access_token !== undefined && now() < (tokens.expires_at ?? 0) - MARGIN;

  return { current: () => take(null), renew: take };

  async function take(refused: string | null): Promise<string> {
    const before = await read();
    if (isFresh(before) && before.access_token !== refused) return before.access_token;
    const release = await lock(file, { retries: { retries: 600, factor: 1, minTimeout: 50 }, realpath: false });
    try {
      // another process may have renewed it meanwhile
      const tokens = await read();
      if (isFresh(tokens) && tokens.access_token !== refused) return tokens.access_token;
      return await spend(tokens.refresh_token);
    } finally {
      await release();
    }
  }

  async function spend(refreshToken: string): Promise<string> {
    const form = { refresh_token: refreshToken, app_id: appId, grant_type: 'refresh_token' };
    const { error, answer } = await callZalo(
      new URL(url ?? 'https://oauth.zaloapp.com/v4/oa/access_token'),
      { method: 'POST', headers: { secret_key: appSecret }, body: new URLSearchParams(form) },
      calling,
    );
    const reading = renewal.safeParse(answer);
    if (error !== 0 || !reading.success) throw new PullTrouble('refused', error);
    const { access_token, refresh_token, expires_in } = reading.data;
    const tokens: Tokens = { access_token, refresh_token, expires_at: now() + Number(expires_in) * 1000 };
    await writeFileAtomic(file, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
    return access_token;
  }

  async function read(): Promise<Tokens> {
    try {
      return z.parse(tokenFile, JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      throw new PullTrouble('no token', null, error);
    }
  }
}
