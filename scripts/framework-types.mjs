const FIRST_LINE = '// Written by each build from the comments of the classes.\n';

/**
 * Types of the tags for frameworks, from the elements of the manifest: JSX for React, Preact and Solid, templates for Vue and
 * Svelte.
 *
 * @returns {Record<string, string>} texts by file name
 */
export function frameworkTypes(elements) {
  return {
    'tag-types.d.ts': tagTypes(elements),
    'jsx.d.ts': jsxTypes(elements),
    'vue.d.ts': vueTypes(elements),
    'svelte.d.ts': svelteTypes(elements),
    ...Object.fromEntries(['jsx', 'vue', 'svelte'].map(name => [`${name}.js`, 'export {};\n'])),
  };
}

/** Properties, attributes and events of each element: all that the types of a framework are made of. */
function tagTypes(elements) {
  const events = elements.flatMap(one => one.events.map(({ type }) => type.text));
  const imported = [...new Set([...events, ...elements.map(({ name }) => name)])].sort();
  return `${FIRST_LINE}import type { ${imported.join(', ')} } from './index.js';

/** Props by which a framework listens: the name of an event behind a word of the framework. */
export type Handlers<Events, Word extends string> = {
  [Name in keyof Events & string as \`\${Word}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Adds to what a framework knows of every HTML element. */
export type Tag<HTML, Own> = Omit<HTML, keyof Own> & Own;
${elements.map(tagType).join('')}`;
}

function tagType({ name, tagName, members, attributes, events }) {
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const hyphenated = attributes.filter(attribute => attribute.name !== attribute.fieldName);
  return `
/** Properties of \`<${tagName}>\`, and with them the attributes of the same names. */
export interface ${name}Properties {
${properties.map(one => member(one.description, one.name, `${propertyType(name, one)} | undefined`)).join('\n')}
}

/**
 * Attributes of \`<${tagName}>\` that have another name than their property.
 *
 * @typeParam Off what takes a flag away: \`false\`, or never where a framework would write it as a text
 */
export interface ${name}Attributes<Off = false> {
${hyphenated.map(one => member(one.description, `'${one.name}'`, `${attributeType(name, one)} | undefined`)).join('\n')}
}

/** Events of \`<${tagName}>\`. */
export interface ${name}Events {
${events.map(one => `  /** ${one.description} */\n  '${one.name}': ${one.type.text};`).join('\n')}
}
`;
}

const member = (description, name, type) => `  /** ${description} */\n  readonly ${name}?: ${type};`;

/** A number may be written as its digits, as in a template without a binding. */
function propertyType(className, { name, fieldName = name, type }) {
  const property = `${className}['${fieldName}']`;
  const isNumber = /\bnumber\b|^[\d |]+(?:undefined)?$/.test(type.text) && !/\bstring\b/.test(type.text);
  return isNumber ? `${property} | \`\${NonNullable<${property}>}\`` : property;
}

const attributeType = (className, attribute) =>
  attribute.type.text === 'boolean' ? "true | '' | Off" : propertyType(className, attribute);

/** Imports what `tag-types.d.ts` says of each element. */
const importTagTypes = elements => {
  const own = elements.flatMap(({ name }) => [`${name}Attributes`, `${name}Events`, `${name}Properties`]);
  return `import type {\n${[...own, 'Handlers', 'Tag'].map(name => `  ${name},\n`).join('')}} from './tag-types.js';\n`;
};

const importClasses = elements => `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';\n`;

/** A list of all tags, indented; `typeOf` says of what type one is. */
const tagList = (elements, typeOf, indent) =>
  elements.map(element => `${indent}'${element.tagName}': ${typeOf(element)};`).join('\n');

/** The body of a framework's list of tags. */
const intrinsic = (elements, typeOf) => `  namespace JSX {
    interface IntrinsicElements {
${tagList(elements, typeOf, '      ')}
    }
  }`;

function jsxTypes(elements) {
  const own = ({ name }, off = '') => `${name}Properties & ${name}Attributes${off}`;
  const handlers = ({ name }, word) => `Handlers<${name}Events, '${word}'>`;
  const react = one =>
    `Tag<ReactHTML<${one.name}>, ${own(one)} & ${handlers(one, 'on')} & { class?: string | undefined }>`;
  // Preact writes hyphenated attributes that are false as a text
  const preact = one => `Tag<PreactHTML<${one.name}>, ${own(one, '<never>')} & ${handlers(one, 'on')}>`;
  const solid = one => `Tag<SolidHTML<${one.name}>, ${own(one)} & ${handlers(one, 'on')} & ${handlers(one, 'on:')}>`;
  const plain = one => `Tag<PlainHTML, ${own(one)} & ${handlers(one, 'on')}>`;
  return `${FIRST_LINE}${importClasses(elements)}${importTagTypes(elements)}
// @ts-ignore: without React there is no such module, and nothing that asks for this type
type ReactHTML<E> = import('react').DetailedHTMLProps<import('react').HTMLAttributes<E>, E>;
// @ts-ignore: the same without Preact
type PreactHTML<E extends EventTarget> = import('preact').HTMLAttributes<E>;
// @ts-ignore: the same without Solid
type SolidHTML<E> = import('solid-js').JSX.HTMLAttributes<E>;

/** What every tag takes where no framework says it. */
type PlainHTML = {
  readonly [Name in 'id' | 'class' | 'lang' | 'dir' | 'slot' | 'part' | 'title']?: string | undefined;
} & { readonly [Name in 'children' | 'key' | 'ref' | 'style']?: unknown } & {
  readonly hidden?: boolean | undefined;
} & { readonly [Name in \`on\${string}\`]?: unknown };

/** The tags for any other JSX, which adds them to its own \`IntrinsicElements\`. */
export interface CchcTags {
${tagList(elements, plain, '  ')}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CchcTags {}
  }
}

declare module 'react' {
${intrinsic(elements, react)}
}

declare module 'preact' {
${intrinsic(elements, preact)}
}

declare module 'solid-js' {
${intrinsic(elements, solid)}
}
`;
}

function vueTypes(elements) {
  // Vue writes hyphenated attributes that are false as a text
  const props = ({ name }) =>
    `Tag<HTMLAttributes, ${name}Properties & ${name}Attributes<never> & Listeners<${name}Events>> & ReservedProps`;
  const component = one => `TagComponent<${one.name}, ${props(one)}, ${one.name}Events>`;
  return `${FIRST_LINE}import type { EmitFn, HTMLAttributes, ReservedProps } from 'vue';
${importClasses(elements)}${importTagTypes(elements).replace('  Handlers,\n', '')}
type Camel<Text extends string> = Text extends \`\${infer Word}-\${infer Rest}\` ? \`\${Word}\${Camel<Capitalize<Rest>>}\` : Text;

/** \`@cchc-ready\` in a template is \`onCchcReady\` as a prop. */
type Listeners<Events> = {
  readonly [Name in keyof Events & string as \`on\${Camel<Capitalize<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** A tag as templates know components; what a \`ref\` to it holds is the element. */
type TagComponent<Element, Props, Events> = new () => Element & {
  /** @deprecated for the check of templates: there is no such property */
  readonly $props: Props;
  /** @deprecated for the check of templates: there is no such method */
  readonly $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tagList(elements, component, '    ')}
  }
  interface IntrinsicElementAttributes {
${tagList(elements, props, '    ')}
  }
}
`;
}

function svelteTypes(elements) {
  // Svelte writes hyphenated attributes that are false as a text
  const tag = ({ name }) => {
    const handlers = ['on', 'on:'].map(word => `Handlers<${name}Events, '${word}'>`);
    return `Tag<HTMLAttributes<${name}>, ${name}Properties & ${name}Attributes<never> & ${handlers.join(' & ')}>`;
  };
  return `${FIRST_LINE}import type { HTMLAttributes } from 'svelte/elements';
${importClasses(elements)}${importTagTypes(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagList(elements, tag, '    ')}
  }
}
`;
}
