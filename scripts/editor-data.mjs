import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, ROOT } from './run.mjs';

const PACKAGE = join(ROOT, 'packages/elements');
const DIST = join(PACKAGE, 'dist');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

/**
 * Writes what editors and other tools know of the elements, all from the comments of the classes: the custom-elements
 * manifest, custom data for VS Code, web-types for JetBrains, llms.txt.
 */
export async function writeEditorData() {
  await mustRun(
    join(ROOT, 'node_modules/.bin/cem'),
    ['analyze', '--quiet', '--litelement', '--globs', 'src/**/*.ts', '--outdir', 'dist'],
    { cwd: PACKAGE, quiet: true },
  );
  const classes = await import('../packages/elements/dist/index.js');
  const manifest = published(classes, JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8')));
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const json = value => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(DIST, 'custom-elements.json'), json(manifest));
  writeFileSync(join(DIST, 'vscode.html-custom-data.json'), json(vsCode(elements)));
  writeFileSync(join(DIST, 'web-types.json'), json(webTypes(elements)));
  writeFileSync(join(DIST, 'llms.txt'), llms(elements));
}

/** The elements alone, as they are published: what has no description is nobody else's business. */
function published(classes, { modules, ...manifest }) {
  const described = list => list?.filter(({ description }) => description);
  // the class that all elements share is not published, so that nothing can be said to come from it
  const own = list => list.map(one => ({ ...one, inheritedFrom: undefined }));
  return {
    ...manifest,
    modules: modules
      .filter(({ declarations }) => declarations.some(({ tagName }) => tagName))
      .map(({ path, declarations, exports, ...module }) => {
        const built = path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        return {
          ...module,
          path: built,
          declarations: declarations
            .filter(({ tagName }) => tagName)
            .map(element => ({
              ...element,
              superclass: undefined,
              attributes: attributesOf(classes[element.name].properties, element.members),
              members: own(described(element.members)).filter(({ privacy = 'public' }) => privacy === 'public'),
            })),
          exports: exports
            .filter(({ kind }) => kind === 'js')
            .map(one => ({ ...one, declaration: { ...one.declaration, module: built } })),
        };
      }),
  };
}

/** The attributes that the class itself declares, described as the properties behind them. */
function attributesOf(properties, members) {
  return Object.entries(properties)
    .filter(([, { attribute, state }]) => attribute !== false && !state)
    .map(([fieldName, { attribute }]) => {
      const { description, type, default: value } = members.find(({ name }) => name === fieldName);
      return { name: attribute ?? fieldName.toLowerCase(), type, default: value, description, fieldName };
    });
}

const isBoolean = ({ type }) => type?.text === 'boolean';

function vsCode(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary, description, attributes }) => ({
      name: tagName,
      description: [summary, description].filter(Boolean).join('\n\n'),
      attributes: attributes.map(attribute => ({
        name: attribute.name,
        description: attribute.description,
        ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
      })),
    })),
  };
}

function webTypes(elements) {
  const named = list => list.map(({ name, description }) => ({ name, description }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: '@cchc/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tagName, description, attributes, slots, events, members }) => ({
          name: tagName,
          description,
          attributes: attributes.map(attribute => ({
            name: attribute.name,
            description: attribute.description,
            value: isBoolean(attribute) ? { kind: 'no-value' } : { type: attribute.type.text },
          })),
          slots: named(slots),
          js: {
            events: named(events),
            properties: members
              .filter(({ kind }) => kind === 'field')
              .map(({ name, description, type }) => ({ name, description, value: { type: type?.text ?? 'unknown' } })),
          },
        })),
      },
      css: {
        properties: [
          ...new Map(
            elements.flatMap(({ cssProperties }) => named(cssProperties)).map(one => [one.name, one]),
          ).values(),
        ],
        parts: [...new Map(elements.flatMap(({ cssParts }) => named(cssParts)).map(one => [one.name, one])).values()],
      },
    },
  };
}

function llms(elements) {
  const section = (title, list) =>
    list.length > 0
      ? [`### ${title}`, '', ...list.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`), '']
      : [];
  const blocks = elements.map(element =>
    [
      `## <${element.tagName}>`,
      '',
      [element.summary, element.description].filter(Boolean).join(' ').replace(/\s+/g, ' '),
      '',
      ...section('Attributes', element.attributes),
      ...section(
        'Properties',
        element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
      ),
      ...section(
        'Methods',
        element.members.filter(({ kind }) => kind === 'method'),
      ),
      ...section('Events', element.events),
      ...section('Slots', element.slots),
      ...section('CSS parts', element.cssParts),
      ...section('CSS custom properties', element.cssProperties),
    ].join('\n'),
  );
  return `# @cchc/elements

> Web components for citizen-satisfaction figures and governance-index rankings. Register them with
> \`import '@cchc/elements/define'\`, or load \`cchc-elements.min.js\` as a module script.

${blocks.join('\n')}`;
}

if (process.argv[1] === import.meta.filename) await writeEditorData();
