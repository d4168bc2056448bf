import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { ROOT } from './run.mjs';

const PACKAGE = join(ROOT, 'packages/elements');
const FILE = join(PACKAGE, 'dist/custom-elements.json');

/** The custom-elements manifest as the last build has written it. */
export const readManifest = () => JSON.parse(readFileSync(FILE, 'utf8'));

/** The elements of a manifest, in the order of their modules. */
export const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** Writes the custom-elements manifest from the classes and their comments, and gives it. */
export function writeManifest() {
  const sources = sourceFiles();
  const analysed = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
  const manifest = published(analysed, namesOf(sources));
  writeFileSync(FILE, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The modules of the package, with their paths in it. */
function sourceFiles() {
  return readdirSync(join(PACKAGE, 'src'), { recursive: true })
    .filter(path => path.endsWith('.ts'))
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .sort()
    .map(path => ts.createSourceFile(path, readFileSync(join(PACKAGE, path), 'utf8'), ts.ScriptTarget.ES2022, true));
}

/** The elements alone, as they are published: what has no description is nobody else's business. */
function published({ modules, ...manifest }, namesIn) {
  return {
    ...manifest,
    modules: modules
      .map(module => ({ ...module, declarations: module.declarations.filter(({ tagName }) => tagName) }))
      .filter(({ declarations }) => declarations.length > 0)
      .map(({ path, declarations, exports, ...module }) => {
        const built = path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        return {
          ...module,
          path: built,
          declarations: declarations.map(element => publishedElement(element, namesIn(element.name))),
          exports: exports
            .filter(({ kind, name }) => kind === 'js' && declarations.some(element => element.name === name))
            .map(one => ({ ...one, declaration: { ...one.declaration, module: built } })),
        };
      }),
  };
}

function publishedElement(element, names) {
  const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
  const lists = LISTS.map(list => [list, described(element[list]).map(one => withTypes(one, names))]);
  const { attributes, members, ...others } = Object.fromEntries(lists);
  return {
    ...element,
    superclass: undefined,
    ...others,
    // an attribute that is not there has no value
    attributes: attributes.map(one => ({ ...one, type: { text: one.type.text.replace(' | undefined', '') } })),
    members: members.filter(({ privacy = 'public' }) => privacy === 'public'),
  };
}

/** What has a description. The class that all elements share is not published, so nothing is said to come from it. */
const described = (list = []) =>
  list.filter(({ description }) => description).map(one => ({ ...one, inheritedFrom: undefined }));

/** Writes the types of a field, an attribute or a method with names that everyone knows. */
function withTypes(one, names) {
  const known = ({ text }) => ({ text: text.replace(/\w+/g, name => names.get(name) ?? name) });
  if (one.return) return { ...one, return: { type: known(one.return.type) } };
  return one.type ? { ...one, type: known(one.type) } : one;
}

/**
 * What the names mean that types have inside a class alone: the parameters of its base class, and what its module declares
 * and does not export. The analyzer leaves them as they are written.
 */
function namesOf(sources) {
  const classes = sources.flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  const classOf = name => classes.find(one => one.name.text === name);
  return className => {
    const node = classOf(className);
    const aliases = node
      .getSourceFile()
      .statements.filter(one => ts.isTypeAliasDeclaration(one) && !one.modifiers)
      .map(({ name, type }) => [name.text, type.getText()]);
    const [base] = node.heritageClauses.flatMap(({ types }) => types);
    const names = new Map(aliases);
    classOf(base.expression.text)?.typeParameters?.forEach((parameter, at) => {
      const meaning = base.typeArguments?.[at]?.getText() ?? parameter.default?.getText();
      names.set(parameter.name.text, names.get(meaning) ?? meaning);
    });
    return names;
  };
}
