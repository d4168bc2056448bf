import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, writeManifest } from './elements-manifest.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { ROOT } from './run.mjs';

const PACKAGE = join(ROOT, 'packages/elements');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

/**
 * Writes what editors, frameworks and other tools know of the elements, all from the classes and their comments: the
 * custom-elements manifest, custom data for VS Code, web-types for JetBrains, types for JSX, Vue and Svelte, llms.txt.
 */
export function writeEditorData() {
  const elements = elementsOf(writeManifest());
  const files = {
    'vscode.html-custom-data.json': json(vsCode(elements)),
    'web-types.json': json(webTypes(elements)),
    'llms.txt': llms(elements),
    ...frameworkTypes(elements),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(PACKAGE, 'dist', name), text);
}

const json = value => `${JSON.stringify(value, null, 2)}\n`;

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

if (process.argv[1] === import.meta.filename) writeEditorData();
