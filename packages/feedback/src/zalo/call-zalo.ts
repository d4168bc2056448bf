import * as z from 'zod/mini';
import { parseExactly } from './parse-exactly.js';
import { PullTrouble } from './pull-trouble.js';

const answerSchema = z.looseObject({ error: z.optional(z.union([z.number(), z.string()])) });

/** Milliseconds after which an answer is given up, and waits before the second and the third try. */
const PATIENCE = 30_000;
const WAITS = [1000, 5000];

export interface Calling {
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * One call of Zalo's API: JSON with exact integers and Zalo's own error number, 0 for none, which also comes with status 200.
 * Where nothing usable comes back it tries again twice.
 *
 * @throws PullTrouble `network`
 */
export async function callZalo(
  url: URL,
  init: RequestInit,
  { fetch, wait }: Calling,
): Promise<{ error: number; answer: Readonly<Record<string, unknown>> }> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      const reading = answerSchema.safeParse(parseExactly(new Uint8Array(await response.arrayBuffer())));
      if (response.status === 401) return { error: -216, answer: {} };
      if (reading.success && response.ok) return { error: Number(reading.data.error ?? 0), answer: reading.data };
      throw new PullTrouble('network', response.status);
    } catch (error) {
      if (attempt === WAITS.length) {
        throw error instanceof PullTrouble ? error : new PullTrouble('network', null, error);
      }
      await wait(WAITS[attempt]!);
    }
  }
}
