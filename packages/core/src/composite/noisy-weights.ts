import { invalid } from '../error.js';
import type { IndexDefinition } from './index-definition.js';
import { indexTree } from './index-tree.js';
import { seededRandom } from '../statistics/seeded-random.js';

export interface NoisyWeightsOptions {
  /** Integer, 0 to 2^32 − 1: the same seed gives the same sets on every machine. */
  readonly seed: number;
  /** Number of sets, a positive integer, default 100. */
  readonly repetitions?: number | undefined;
  /** Largest relative change of a weight, 0 < spread < 1, default 0.25 (±25 %). */
  readonly spread?: number | undefined;
}

/**
 * Weights with noise, for asking how far a ranking depends on the exact weights: each weight below the index is
 * multiplied by its own uniform number between 1 − spread and 1 + spread. Sets are input of `weightSensitivity`.
 *
 * The numbers come from xoshiro128** (53 bits each), its four words of state filled from the seed by steps of
 * 0x9e3779b9 through the 32-bit finaliser of MurmurHash3, and are drawn node by node, set by set.
 *
 * @returns one set of weights by code per repetition, in the order in which the definition lists the nodes
 * @throws RangeError the faults of `checkDefinition`, `invalid seed: …`, `invalid repetitions: …`, `invalid spread: …`
 * @see Saisana, Saltelli & Tarantola (2005), J. R. Statist. Soc. A 168, 307–323
 * @example
 * const nodes = [{ code: 'index' }, { code: 'a', parent: 'index' }, { code: 'b', parent: 'index', weight: 2 }];
 * noisyWeights({ nodes }, { seed: 7, repetitions: 1 }) // → [{ a: 0.8669, b: 1.9489 }]
 */
export function noisyWeights(definition: IndexDefinition, options: NoisyWeightsOptions): Record<string, number>[] {
  const { seed, repetitions = 100, spread = 0.25 } = options;
  if (!(Number.isInteger(repetitions) && repetitions > 0)) {
    throw invalid('repetitions', repetitions, 'a positive integer');
  }
  if (!(spread > 0 && spread < 1)) throw invalid('spread', spread, '0 < spread < 1');
  const random = seededRandom(seed);
  indexTree(definition);
  const members = definition.nodes.filter(({ parent }) => parent !== undefined);
  return Array.from({ length: repetitions }, () =>
    Object.fromEntries(members.map(({ code, weight = 1 }) => [code, weight * (1 + spread * (2 * random() - 1))])),
  );
}
