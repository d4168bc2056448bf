import { parseArgs } from 'node:util';
import { openStore } from '../node/open-store.js';
import { madeUpRatings } from '../samples/made-up-ratings.js';
import { wordsOf } from '../words/words-of.js';
import type { Command } from './command.js';

const YEAR = 365 * 86_400_000;

/** `sample [--count 1000] [--seed 1]`: ratings that nobody gave, marked as made up. */
export const sample: Command = async ({ args, configuration: read, now, say }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  });
  const { store: where, language } = read();
  const store = await openStore(where, now);
  try {
    const span = { from: now() - YEAR, to: now() };
    let stored = 0;
    for (const batch of madeUpRatings({ count: Number(values.count), seed: Number(values.seed), ...span })) {
      stored += (await store.add(batch)).filter(outcome => outcome === 'stored').length;
    }
    say(wordsOf(language).commands.sampled(stored));
    return 0;
  } finally {
    await store.close();
  }
};
