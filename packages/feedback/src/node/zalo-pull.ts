import { setTimeout as wait } from 'node:timers/promises';
import type { Intake } from '../intake/intake.js';
import { describeError } from '../intake/describe-error.js';
import { wordsOf } from '../words/words-of.js';
import { pullRatings, type PullReport } from '../zalo/pull-ratings.js';
import { PullTrouble } from '../zalo/pull-trouble.js';
import { zaloTokens } from '../zalo/zalo-tokens.js';
import type { Configuration } from './configuration/schema.js';

type Zalo = NonNullable<Configuration['zalo']>;

/** Pulls every template of a configuration once, and says of each what came or what went wrong. */
export async function pullOnce(intake: Intake, { appId, pull }: Zalo): Promise<boolean> {
  if (!pull) return true;
  const words = wordsOf(intake.language).operator;
  const calling = { fetch, wait: (milliseconds: number) => wait(milliseconds) };
  const { tokenFile: file, appSecret, tokenUrl } = pull;
  const tokens = zaloTokens({ file, appId, appSecret, url: tokenUrl, now: intake.now, ...calling });
  let isWhole = true;
  for (const template of pull.templates) {
    try {
      const overlap = pull.overlapDays * 86_400_000;
      const report = await pullRatings({ intake, tokens, template, overlap, url: pull.ratingUrl, ...calling });
      intake.log.info({ template, ...report } satisfies PullReport & { template: string }, words.pulled);
    } catch (error) {
      isWhole = false;
      if (error instanceof PullTrouble) {
        const { fault, number } = error;
        intake.log.error({ template, fault, number, error: describeError(error.cause) }, words.pullFault[fault]);
      } else intake.log.error({ template, error: describeError(error) }, words.pullStopped);
    }
  }
  return isWhole;
}

/**
 * Pulls at regular times until it is stopped; one pull ends before the next begins.
 *
 * @returns stops it, and waits for the pull under way
 */
export function pullRegularly(intake: Intake, zalo: Zalo): () => Promise<void> {
  const stop = new AbortController();
  const running = (async () => {
    while (!stop.signal.aborted) {
      await pullOnce(intake, zalo);
      await wait((zalo.pull?.everyMinutes ?? 60) * 60_000, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return () => {
    stop.abort();
    return running;
  };
}
