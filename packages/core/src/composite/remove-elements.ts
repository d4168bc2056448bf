import { unknown } from '../error.js';
import type { IndexDefinition } from './index-definition.js';
import { indexTree } from './index-tree.js';
import type { IndexData } from './index-columns.js';
import { weightSensitivity, type WeightScenario } from './weight-sensitivity.js';

export interface RemovedElements {
  readonly units: string[];
  readonly nominal: WeightScenario;
  /** The index without each element, by its code. */
  readonly without: Record<string, WeightScenario>;
}

/**
 * Leave-one-out: the index without each of its elements in turn, the others keeping their weights. Shows which single
 * indicator or dimension a ranking hangs on.
 *
 * @param codes elements to remove, one at a time, of any level; default: every indicator
 * @returns scores, ranks and the mean number of places moved; a unit that has nothing left has no score
 * @throws RangeError the faults of `scoreIndex`; `unknown code: …` also for the index itself, which cannot be removed
 * @example
 * const nodes = [{ code: 'index' }, { code: 'a', parent: 'index' }, { code: 'b', parent: 'index' }];
 * const data = { units: ['X', 'Y'], values: { a: [9, 5], b: [4, 7] } };
 * removeElements({ nodes }, data).without.a // → { scores: [4, 7], ranks: [2, 1], meanAbsoluteRankChange: 1 }
 */
export function removeElements(
  definition: IndexDefinition,
  data: IndexData,
  codes?: readonly string[],
): RemovedElements {
  const { root, nodes } = indexTree(definition, code => Object.hasOwn(data.values, code));
  const removable = nodes.filter(node => node !== root);
  const chosen = codes ?? removable.filter(({ members }) => members.length === 0).map(({ code }) => code);
  for (const code of chosen) {
    if (!removable.some(node => node.code === code)) throw unknown('code', code, 'an element below the index');
  }
  const { units, nominal, scenarios } = weightSensitivity(
    definition,
    data,
    chosen.map(code => ({ [code]: 0 })),
  );
  return { units, nominal, without: Object.fromEntries(chosen.map((code, i) => [code, scenarios[i]!])) };
}
