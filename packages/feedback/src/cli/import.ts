import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeProblem } from '@cchc/core';
import { FileTrouble } from '../files/file-trouble.js';
import { checkFile, importFile } from '../files/import-file.js';
import { mappingSchema, type Mapping } from '../files/mapping.js';
import { problemsOf } from '../node/configuration/problems-of.js';
import { keyRingOf } from '../node/key-ring-of.js';
import { openStore } from '../node/open-store.js';
import { wordsOf } from '../words/words-of.js';
import { CommandFailure, type Command } from './command.js';

/** `import file --mapping mapping.json [--dry-run] [--leave-out]`: the ratings of a survey's table. */
export const importCommand: Command = async ({ args, configuration: read, now, say }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'leave-out': { type: 'boolean', default: false },
    },
  });
  const { store: where, keys: secrets, language } = read();
  const words = wordsOf(language).commands;
  const [file] = positionals;
  if (file === undefined || values.mapping === undefined) throw new CommandFailure(words.usage);
  const mapping = readMapping(values.mapping);
  const progress = (rows: number): void => say(words.progress(rows));
  const options = { file, mapping, keys: keyRingOf(secrets), now: now(), progress };
  try {
    const check = await checkFile({ ...options, progress: undefined });
    for (const problem of check.problems) say(describeProblem(problem, language));
    say(words.checked(check.rows, check.good, check.problemCount));
    if (values['dry-run']) return check.problemCount > 0 ? 1 : 0;
    if (check.problemCount > 0 && !values['leave-out']) throw new CommandFailure(words.notImported);
    const store = await openStore(where, now);
    try {
      const { stored, duplicates, leftOut, resumedAt } = await importFile({ ...options, store });
      if (resumedAt > 0) say(words.resumed(resumedAt));
      say(words.imported(stored, duplicates, leftOut));
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    if (error instanceof FileTrouble) throw new CommandFailure(words.fileFault[error.fault](file));
    throw error;
  }

  function readMapping(path: string): Mapping {
    let raw: unknown;
    try {
      raw = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      throw new CommandFailure(
        words.configuration(
          path,
          `  ${describeProblem({ code: 'invalid', path: [path], expected: { type: 'json' } }, language)}`,
        ),
      );
    }
    const reading = mappingSchema.safeParse(raw, { reportInput: true });
    if (reading.success) return reading.data;
    const list = problemsOf(reading.error).map(problem => `  ${describeProblem(problem, language)}`);
    throw new CommandFailure(words.configuration(path, list.join('\n')));
  }
};
