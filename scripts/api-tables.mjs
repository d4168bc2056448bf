import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './elements-manifest.mjs';
import { ROOT } from './run.mjs';

const FILE = join(ROOT, 'docs/elements.md');
const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/**
 * docs/elements.md with the tables of the elements' API, between `<!-- api of … -->` and `<!-- end of api -->`: one of what
 * all elements have, and one for each element of what it has beside.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function apiPages() {
  const elements = elementsOf(readManifest());
  const all = common(elements);
  const tables = {
    'all elements': apiTables(all),
    ...Object.fromEntries(elements.map(element => [element.tagName, apiTables(without(element, all))])),
  };
  const text = fill(readFileSync(FILE, 'utf8'), tables);
  return [{ file: FILE, text: await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }) }];
}

function fill(text, tables) {
  const missing = new Set(Object.keys(tables));
  const filled = text.replace(/(<!-- api of (.+?) -->\n).*?(<!-- end of api -->)/gs, (_, start, name, end) => {
    if (!missing.delete(name)) throw new Error(`unknown or duplicate API: ${name}`);
    return `${start}\n${tables[name]}\n${end}`;
  });
  if (missing.size > 0) throw new Error(`missing API in docs/elements.md: ${[...missing].join(', ')}`);
  return filled;
}

const isIn = (list, one) => list.some(other => isDeepStrictEqual(other, one));

/** What is said of every element in the same words. */
const common = ([first, ...others]) =>
  eachList(list => first[list].filter(one => others.every(element => isIn(element[list], one))));

const without = (element, all) => eachList(list => element[list].filter(one => !isIn(all[list], one)));

const eachList = of => Object.fromEntries(LISTS.map(list => [list, of(list)]));

function apiTables({ attributes, members, events, slots, cssParts, cssProperties }) {
  const attributeOf = member => attributes.find(({ fieldName }) => fieldName === member.name);
  const ofKind = wanted => members.filter(({ kind }) => kind === wanted);
  return [
    table(
      ['attribute', 'property', 'type', 'default', 'meaning'],
      ofKind('field').map(field => [
        code(attributeOf(field)?.name),
        code(field.name),
        code(field.type.text.replace(' | undefined', '')),
        code(field.default),
        field.readonly ? `${field.description} Read only.` : field.description,
      ]),
    ),
    table(
      ['method', 'returns', 'meaning'],
      ofKind('method').map(one => [code(`${one.name}()`), code(one.return.type.text), one.description]),
    ),
    table(
      ['event', 'class', 'when'],
      events.map(one => [code(one.name), code(one.type.text), one.description]),
    ),
    table(
      ['slot', 'for'],
      slots.map(one => [one.name ? code(one.name) : 'without a name', one.description]),
    ),
    table(
      ['part', 'what it is'],
      cssParts.map(one => [code(one.name), one.description]),
    ),
    table(
      ['custom property', 'what it sets'],
      cssProperties.map(one => [code(one.name), one.description]),
    ),
  ].join('');
}

const code = text => (text ? `\`${text}\`` : '');

function table(head, rows) {
  const line = cells => `| ${cells.map(cell => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |\n`;
  return rows.length > 0 ? `${[head, head.map(() => '---'), ...rows].map(line).join('')}\n` : '';
}
