import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const TEMPLATES = join(import.meta.dirname, 'methods');
const PAGES = join(import.meta.dirname, '../docs/methods');

/**
 * The pages of docs/methods: each template beside the module that computes its figures, `{{name}}` replaced by the figure of
 * that name. A figure that no template asks for, or that none computes, is an error.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function methodPages() {
  const options = await resolveConfig(join(PAGES, 'page.md'));
  const templates = readdirSync(TEMPLATES).filter(name => name.endsWith('.md'));
  return Promise.all(
    templates.map(async name => {
      const [topic, language] = name.split('.');
      const { figures } = await import(new URL(`methods/${topic}.mjs`, import.meta.url).href);
      const text = fill(readFileSync(join(TEMPLATES, name), 'utf8'), figures(language), name);
      const file = join(PAGES, name);
      return { file, text: await format(text, { ...options, filepath: file }) };
    }),
  );
}

function fill(template, figures, name) {
  const unused = new Set(Object.keys(figures));
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, figure) => {
    if (!(figure in figures)) throw new Error(`unknown figure: ${figure} in ${name}`);
    unused.delete(figure);
    return figures[figure];
  });
  if (unused.size > 0) throw new Error(`unused figures: ${[...unused].join(', ')} in ${name}`);
  return text;
}
