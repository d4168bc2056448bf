import { existsSync } from 'node:fs';
import { describeProblem, languageOf } from '@cchc/core';
import { describeError } from '../intake/describe-error.js';
import { readConfiguration } from '../node/configuration/read-configuration.js';
import type { Configuration } from '../node/configuration/schema.js';
import { StoreTrouble } from '../store/store-trouble.js';
import { wordsOf } from '../words/words-of.js';
import { CommandFailure, type CommandContext } from './command.js';
import { COMMANDS } from './commands.js';

/** What the process gives a command. */
export type Surroundings = Pick<CommandContext, 'environment' | 'say' | 'now' | 'randomBytes' | 'stopAsked'> & {
  /** Writes a line about something that is wrong. */
  readonly complain: (line: string) => void;
};

const DEFAULT_FILE = 'feedback.json';

/**
 * Runs the command that the arguments name. Whatever goes wrong is said in words.
 *
 * @returns exit code: 0 done, 1 not done, 2 not understood
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { complain, environment } = surroundings;
  const language = languageOf(environment.CCHC_FEEDBACK_LANGUAGE);
  const words = wordsOf(language);
  const { file, rest } = takeConfig(argv);
  const [name = '', ...args] = rest;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    complain(words.commands.usage);
    return 2;
  }
  try {
    const command = await load();
    return await command({ ...surroundings, args, language, configuration });
  } catch (error) {
    if (error instanceof CommandFailure) complain(error.message);
    else if (error instanceof StoreTrouble) {
      complain(words.operator.trouble[error.trouble]);
      complain(describeError(error).message);
    } else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') complain(words.commands.portInUse);
    else if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) {
      complain(`${(error as Error).message}\n\n${words.commands.usage}`);
      return 2;
    } else throw error;
    return 1;
  }

  function configuration(): Configuration {
    const path = file ?? environment.CCHC_FEEDBACK_CONFIG ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined);
    const reading = readConfiguration(path, environment);
    if (reading.ok) return reading.value;
    const list = reading.problems.map(problem => `  ${describeProblem(problem, language)}`).join('\n');
    throw new CommandFailure(words.commands.configuration(path ?? null, list));
  }
}

/** Takes `--config file` out of the arguments, wherever it stands. */
function takeConfig(argv: readonly string[]): { file: string | undefined; rest: readonly string[] } {
  const place = argv.indexOf('--config');
  if (place < 0) return { file: undefined, rest: argv };
  return { file: argv[place + 1], rest: [...argv.slice(0, place), ...argv.slice(place + 2)] };
}
