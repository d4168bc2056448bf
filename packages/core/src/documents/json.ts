import type { Reading } from '../problem.js';

/**
 * Parses JSON text; a syntax error becomes a problem that quotes the place.
 *
 * @returns the parsed value, or one problem with the line and the text at the error where the engine tells the place
 * @example
 * readJson('{"title": 1,}') // → { ok: false, problems: [{ code: 'invalid', path: [], expected: { type: 'json' } }] }
 */
export function readJson(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      ok: false,
      problems: [{ code: 'invalid', path: [], expected: { type: 'json' }, received: quote(text, String(error)) }],
    };
  }
}

/** Engines word the place differently: "position 12", "line 1 column 13", or not at all. */
function quote(text: string, message: string): string {
  const position = /position (\d+)/.exec(message);
  const line = /line (\d+)/.exec(message);
  if (position) return text.slice(Math.max(0, Number(position[1]) - 20), Number(position[1]) + 20).trim();
  if (line) return (text.split('\n')[Number(line[1]) - 1] ?? '').trim().slice(0, 40);
  return text.trim().slice(-40);
}
