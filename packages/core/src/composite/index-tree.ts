import { ambiguous, duplicate, invalid, missing, unknown, unsupported } from '../error.js';
import type { Aggregation, IndexDefinition, IndexNode } from './index-definition.js';
import { checkBounds, checkNormalisation } from './normalisation.js';

/** A node with its members; a group without members here is one whose scores are given. */
export interface TreeNode {
  readonly node: IndexNode;
  readonly code: string;
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly members: readonly TreeNode[];
}

/** A checked definition: its root, and all nodes with members before their group. */
export interface IndexTree {
  readonly root: TreeNode;
  readonly nodes: readonly TreeNode[];
}

const AGGREGATIONS: readonly Aggregation[] = ['arithmetic', 'geometric', 'harmonic', 'sum'];

/**
 * Checks the definition and turns it into a tree, O(nodes).
 *
 * @param isGiven whether there is a column of this code; a group below the index that has one is a leaf
 */
export function indexTree(definition: IndexDefinition, isGiven: (code: string) => boolean = () => false): IndexTree {
  const members = membersByParent(definition.nodes);
  const root = definition.nodes.find(node => node.parent === undefined);
  if (!root) throw missing('root', 'one node without a parent');
  const nodes: TreeNode[] = [];
  const seen = new Set<string>();
  const grow = (node: IndexNode, kept: boolean): TreeNode => {
    seen.add(node.code);
    const own = members.get(node.code) ?? [];
    checkNode(node, own);
    const given = node.parent !== undefined && own.length > 0 && isGiven(node.code);
    if (!kept && isGiven(node.code)) throw ambiguous('values', node.code, 'either a group or its members, not both');
    const grown = own.map(member => grow(member, kept && !given));
    const { code, weight = 1, aggregation = 'arithmetic' } = node;
    const result = { node, code, weight, aggregation, members: given ? [] : grown };
    if (kept) nodes.push(result);
    return result;
  };
  const tree = { root: grow(root, true), nodes };
  const astray = definition.nodes.find(node => !seen.has(node.code));
  if (astray) throw invalid(`parent of "${astray.code}"`, astray.parent, 'no cycle');
  return tree;
}

function membersByParent(nodes: readonly IndexNode[]): Map<string, IndexNode[]> {
  if (nodes.length === 0) throw missing('nodes', 'at least one');
  const members = new Map<string, IndexNode[]>();
  for (const { code } of nodes) {
    if (typeof code !== 'string' || code === '') throw invalid('code', code, 'a non-empty text');
    if (members.has(code)) throw duplicate('code', code);
    members.set(code, []);
  }
  let root: string | undefined;
  for (const node of nodes) {
    if (node.parent === undefined) {
      if (root !== undefined) throw ambiguous('root', node.code, `one node without a parent, and "${root}" has none`);
      root = node.code;
    } else {
      const siblings = members.get(node.parent);
      if (!siblings) throw unknown(`parent of "${node.code}"`, node.parent, 'the code of a node');
      siblings.push(node);
    }
  }
  return members;
}

function checkNode(node: IndexNode, members: readonly IndexNode[]): void {
  const of = ` of "${node.code}"`;
  const { weight = 1, better = 'higher', aggregation = 'arithmetic', minimumCoverage = 0 } = node;
  if (!(Number.isFinite(weight) && weight >= 0)) throw invalid(`weight${of}`, weight, 'a finite number >= 0');
  if (node.range !== undefined) checkBounds(`range${of}`, node.range);
  if (better !== 'higher' && better !== 'lower') throw unknown(`better${of}`, better, 'higher or lower');
  if (!AGGREGATIONS.includes(aggregation)) throw unknown(`aggregation${of}`, aggregation, AGGREGATIONS.join(', '));
  if (!(Number.isFinite(minimumCoverage) && minimumCoverage >= 0 && minimumCoverage <= 1)) {
    throw invalid(`minimumCoverage${of}`, minimumCoverage, '0 <= minimumCoverage <= 1');
  }
  if (members.length === 0) {
    if (node.aggregation !== undefined) throw missing(`members${of}`, 'at least one node with this parent');
    if (node.normalisation !== undefined) checkNormalisation(node.normalisation, of);
    else if (better === 'lower') throw missing(`normalisation${of}`, 'one, because lower is better');
  } else {
    if (node.normalisation !== undefined) {
      throw unsupported(`normalisation${of}`, node.normalisation.method, 'none: only indicators are normalised');
    }
    const sum = members.reduce((total, member) => total + (member.weight ?? 1), 0);
    if (sum === 0) throw invalid(`weights in "${node.code}"`, sum, 'a sum > 0');
  }
}
