import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import ts from 'typescript';

const source = join(import.meta.dirname, '../../src');

const isIndex = (path: string): boolean => basename(path) === 'index.ts';

interface Import {
  readonly to: string;
  readonly isType: boolean;
}

/** What each module imports from others of this package, by path below `src`. */
const imports = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => [path, importsOf(path)]),
);

function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.Latest);
  return file.statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const isOurs = specifier.text.startsWith('.');
    const clause = ts.isImportDeclaration(statement) ? statement.importClause?.phaseModifier : undefined;
    const isType = clause === ts.SyntaxKind.TypeKeyword || (ts.isExportDeclaration(statement) && statement.isTypeOnly);
    return [{ to: isOurs ? join(dirname(path), specifier.text).replace(/\.js$/, '.ts') : specifier.text, isType }];
  });
}

/** A way from some node back to itself, or null. Cost: linear in the number of edges. */
function circleIn(edges: ReadonlyMap<string, Iterable<string>>): string[] | null {
  const done = new Set<string>();
  const search = (node: string, way: readonly string[]): string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const circle = search(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const circle = search(node, []);
    if (circle) return circle;
  }
  return null;
}

/** Which folders import from which; `depth` is 1 for `ranking`, 2 for `ranking/change`. Modules above stand for themselves. */
function folderEdges(depth: number): Map<string, Set<string>> {
  const folderOf = (path: string): string => {
    const folder = dirname(path).split('/').slice(0, depth).join('/');
    return folder === '.' ? path : folder;
  };
  const edges = new Map<string, Set<string>>();
  for (const [path, list] of imports) {
    // an index collects what lies below it
    if (isIndex(path)) continue;
    const from = folderOf(path);
    const to = list.flatMap(({ to }) => (imports.has(to) ? [folderOf(to)] : [])).filter(folder => folder !== from);
    edges.set(from, new Set([...(edges.get(from) ?? []), ...to]));
  }
  return edges;
}

test('no folder of core imports, not even a type, from one that imports from it', () => {
  assert.equal(circleIn(folderEdges(1)), null);
  assert.equal(circleIn(folderEdges(2)), null);
});

test('no module of core runs in a circle with another', () => {
  const edges = [...imports].map(([path, list]) => [path, list.filter(({ isType }) => !isType).map(({ to }) => to)]);
  assert.equal(circleIn(new Map(edges as [string, string[]][])), null);
});

test('modules of core import each other, never an index', () => {
  const through = [...imports].filter(([path]) => !isIndex(path));
  assert.deepEqual(
    through.filter(([, list]) => list.some(({ to }) => isIndex(to))).map(([path]) => path),
    [],
  );
});

test('every folder of core with an index is a subpath of the package, and every subpath is a module', () => {
  const { exports } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>;
  };
  const modules = Object.values(exports).flatMap(target => (typeof target === 'string' ? [] : [target.default]));
  const paths = modules.map(path => path.replace('./dist/', '').replace(/\.js$/, '.ts'));
  for (const path of paths) assert.ok(imports.has(path), path);
  for (const path of imports.keys()) if (isIndex(path)) assert.ok(paths.includes(path), path);
});

/** All that a module loads when it runs. */
function loadedBy(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const { to, isType } of imports.get(path) ?? []) if (!isType) loadedBy(to, loaded);
  return loaded;
}

const kinds = ['satisfaction', 'standing', 'league'];

test('reading one kind of document loads zod and the schema of no other', () => {
  for (const kind of kinds) {
    const loaded = loadedBy(`documents/${kind}/read.ts`);
    assert.ok(loaded.has('zod/mini'));
    assert.deepEqual(
      kinds.filter(other => loaded.has(`documents/${other}/schema.ts`)),
      [kind],
    );
  }
});

test('nothing but the reading of documents loads zod', () => {
  const isReading = (path: string): boolean =>
    isIndex(path) || /^documents\/(\w+\/(read|schema)|parts|check-document)\.ts$/.test(path);
  assert.deepEqual(
    [...imports.keys()].filter(path => !isReading(path) && loadedBy(path).has('zod/mini')),
    [],
  );
});

test('sentences on trends, standings and problems load no words of other subjects', () => {
  const hasWords = (path: string): boolean => path.endsWith('/vi.ts');
  assert.equal([...imports.keys()].filter(hasWords).length, 6);
  for (const subject of ['trend', 'standing', 'problem']) {
    const loaded = [...loadedBy(`wording/${subject}/index.ts`)].filter(hasWords);
    assert.deepEqual(loaded, [`wording/${subject}/vi.ts`]);
  }
});
