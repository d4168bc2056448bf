import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsOf } from '../words/words-of.js';
import { CommandFailure, type Command } from './command.js';

/** `init [file]`: writes a configuration with secrets of its own, for its owner's eyes only. */
export const init: Command = async ({ args, language, say, now, randomBytes }) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const file = positionals[0] ?? 'feedback.json';
  const words = wordsOf(language).commands;
  const secret = (): string => Buffer.from(randomBytes(32)).toString('base64url');
  const configuration = {
    listen: { host: '127.0.0.1', port: 8081 },
    language,
    store: { kind: 'duckdb', file: 'ratings.duckdb' },
    keys: [{ id: 'k1', from: new Date(now()).toISOString().slice(0, 10), secret: secret() }],
    officeToken: secret(),
  };
  try {
    writeFileSync(file, `${JSON.stringify(configuration, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new CommandFailure(
      (error as NodeJS.ErrnoException).code === 'EEXIST' ? words.exists(file) : words.cannotWrite(file),
    );
  }
  say(words.initialised(file));
  return 0;
};
