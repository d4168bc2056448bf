import { unknown, unsupported } from '../error.js';
import { transforms } from './aggregate-columns.js';
import { exactParts, type Part } from './exact-parts.js';
import type { Aggregation, IndexDefinition } from './index-definition.js';
import { indexTree, type TreeNode } from './index-tree.js';
import type { IndexScores } from './score-index.js';
import { secants } from './secants.js';

/** A definition with the scores that `scoreIndex` computed from it. */
export interface ScoredEdition {
  readonly definition: IndexDefinition;
  readonly scores: IndexScores;
}

/** What one node adds to the change of the index, in points of the index. */
export interface Contribution {
  readonly code: string;
  readonly parent: string;
  /** Because the node's own score changed; equals the sum of its members' value and weight effects. */
  readonly value: number;
  /** Because the node's effective weight in its group changed: other weights, or a member that came or went. */
  readonly weight: number;
}

export interface ScoreContributions {
  readonly unit: string;
  readonly previous: number;
  readonly current: number;
  /** Current minus previous, see the remark on exactness. */
  readonly change: number;
  /** Every node below the index, each group before its members. */
  readonly parts: Contribution[];
}

/**
 * Contributions to a change of score: how much of a unit's gain or loss between two editions comes from each element,
 * on every level, split into the effect of the element's score and that of its weight.
 *
 * For arithmetic means and sums: value effect = mean effective weight × change of score, weight effect = mean score ×
 * change of effective weight. For geometric means the same in logarithms, turned into points by the logarithmic mean
 * (LMDI); for harmonic means the same in reciprocals. An element with a score in one edition only goes whole into the
 * weight effect. Effective weights are those among the members that have a score. Elements are matched by code, so that
 * definitions may differ in weights and members. A group whose members are known in one edition only is not split.
 *
 * @returns null when the unit has no index score in one of the editions
 * @throws RangeError the faults of `checkDefinition`; `unknown unit: …` for a unit in neither edition;
 * `unsupported aggregation of …` when a group is aggregated differently in the two editions
 * @remarks Exactness: all parts and the change are multiples of one power of two, about 2⁻⁵⁰ of the sum of their sizes,
 * and what rounding leaves over is given to the largest part of each group. So the parts of a group add up to the
 * value effect of the group, and those of the top level to `change`, bit for bit, in any order of summation. `change`
 * may differ from `current - previous` by half of that step. O(nodes)
 * @see Ang, B. W. (2004), Energy Policy 32, 1131–1139 (LMDI)
 * @example
 * const definition = {
 *   nodes: [{ code: 'index' }, { code: 'a', parent: 'index', weight: 3 }, { code: 'b', parent: 'index' }],
 * };
 * const edition = (a, b) => ({ definition, scores: scoreIndex(definition, { units: ['X'], values: { a: [a], b: [b] } }) });
 * scoreContributions(edition(50, 80), edition(60, 60), 'X')
 * // → { change: 2.5, parts: [{ code: 'a', value: 7.5, weight: 0 }, { code: 'b', value: -5, weight: 0 }] }
 */
export function scoreContributions(
  previous: ScoredEdition,
  current: ScoredEdition,
  unit: string,
): ScoreContributions | null {
  const before = unitScores(previous, unit);
  const after = unitScores(current, unit);
  if (!before && !after) throw unknown('unit', unit, 'a unit of either edition');
  const oldRoot = indexTree(previous.definition).root;
  const newRoot = indexTree(current.definition).root;
  const from = before?.(oldRoot.code) ?? null;
  const to = after?.(newRoot.code) ?? null;
  if (from === null || to === null) return null;
  const parts = groupParts(members(oldRoot, before!), members(newRoot, after!), from, to, 1);
  const { change, contributions } = exactParts(newRoot.code, to - from, parts);
  return { unit, previous: from, current: to, change, parts: contributions };
}

/** A group with the present members of one unit and their effective weights. */
interface Group {
  readonly code: string;
  readonly aggregation: Aggregation;
  readonly members: ReadonlyMap<string, { readonly score: number; readonly weight: number; readonly group: Group }>;
}

type ScoreOf = (code: string) => number | null;

function unitScores({ scores: { units, scores } }: ScoredEdition, unit: string): ScoreOf | null {
  const u = units.indexOf(unit);
  return u < 0 ? null : code => (Object.hasOwn(scores, code) ? scores[code]![u]! : null);
}

function members(node: TreeNode, scoreOf: ScoreOf): Group {
  const present = node.members.filter(({ code, weight }) => weight > 0 && scoreOf(code) !== null);
  const sum = node.aggregation === 'sum' ? 1 : present.reduce((total, { weight }) => total + weight, 0);
  return {
    code: node.code,
    aggregation: node.aggregation,
    members: new Map(
      present.map(member => [
        member.code,
        { score: scoreOf(member.code)!, weight: member.weight / sum, group: members(member, scoreOf) },
      ]),
    ),
  };
}

/** The parts of a group's change from score `from` to score `to`, in points of the index (`slope` per point here). */
function groupParts(before: Group, after: Group, from: number, to: number, slope: number): Part[] {
  if (before.members.size === 0 || after.members.size === 0) return [];
  if (before.aggregation !== after.aggregation) {
    throw unsupported(`aggregation of "${after.code}"`, after.aggregation, `"${before.aggregation}" as before`);
  }
  const { to: transform } = transforms[after.aggregation];
  const { difference, steepness } = secants[after.aggregation];
  const perUnit = slope * steepness(from, to);
  const codes = [...after.members.keys(), ...[...before.members.keys()].filter(code => !after.members.has(code))];
  return codes.map(code => {
    const a = before.members.get(code);
    const b = after.members.get(code);
    if (!a || !b) {
      const gained = (b ? b.weight * transform(b.score) : 0) - (a ? a.weight * transform(a.score) : 0);
      return { code, value: 0, weight: perUnit * gained, parts: [] };
    }
    const meanWeight = (a.weight + b.weight) / 2;
    const meanScore = (transform(a.score) + transform(b.score)) / 2;
    const memberSlope = (perUnit * meanWeight) / steepness(a.score, b.score);
    return {
      code,
      value: perUnit * meanWeight * difference(a.score, b.score),
      weight: perUnit * meanScore * (b.weight - a.weight),
      parts: groupParts(a.group, b.group, a.score, b.score, memberSlope),
    };
  });
}
