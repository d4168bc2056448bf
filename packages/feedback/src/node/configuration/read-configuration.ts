import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem, Reading } from '@cchc/core';
import { VARIABLES, withEnvironment } from './environment.js';
import { problemsOf } from './problems-of.js';
import { configurationSchema, type Configuration } from './schema.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration from a file and the environment, which goes before the file. Paths in the file are seen from its folder.
 *
 * @param file path of a JSON file; undefined for none
 * @param environment see {@link VARIABLES}; each can be given as `…_FILE`, the path of a file with the value
 * @returns the configuration with its defaults, or everything that is wrong with it
 */
export function readConfiguration(file: string | undefined, environment: Environment): Reading<Configuration> {
  let raw: unknown = {};
  if (file !== undefined) {
    const text = readText(file);
    if (text === null) return failure({ code: 'missing', path: [file] });
    try {
      raw = JSON.parse(text);
    } catch {
      return failure({ code: 'invalid', path: [file], expected: { type: 'json' } });
    }
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      return failure({ code: 'invalid', path: [file], expected: { type: 'object' } });
    }
  }
  const values: Record<string, string | undefined> = { ...environment };
  for (const name of Object.keys(VARIABLES)) {
    const path = environment[`${name}_FILE`];
    if (path === undefined) continue;
    const text = readText(path);
    if (text === null) return failure({ code: 'missing', path: [`${name}_FILE`] });
    values[name] = text.trim();
  }
  let merged: unknown;
  try {
    merged = withEnvironment(raw, values);
  } catch {
    // a value of the file stands where a variable needs an object
    merged = raw;
  }
  const reading = configurationSchema.safeParse(merged, { reportInput: true });
  if (!reading.success) return { ok: false, problems: problemsOf(reading.error) };
  return { ok: true, value: withPathsFrom(file === undefined ? '.' : dirname(file), reading.data) };
}

function withPathsFrom(folder: string, configuration: Configuration): Configuration {
  const { store, zalo, backups } = configuration;
  return {
    ...configuration,
    store: store.kind === 'duckdb' ? { ...store, file: resolve(folder, store.file) } : store,
    backups: backups && { ...backups, folder: resolve(folder, backups.folder) },
    zalo: zalo?.pull ? { ...zalo, pull: { ...zalo.pull, tokenFile: resolve(folder, zalo.pull.tokenFile) } } : zalo,
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function failure(problem: Problem): Reading<never> {
  return { ok: false, problems: [problem] };
}
