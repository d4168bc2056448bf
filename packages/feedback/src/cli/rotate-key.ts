import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { wordsOf } from '../words/words-of.js';
import { CommandFailure, type Command } from './command.js';

interface KeyEntry {
  readonly id: string;
  readonly from: string;
}

/** `rotate-key FILE`: a new key in a configuration file, used from tomorrow on; the old ones stay to check what they signed. */
export const rotateKey: Command = async ({ args: [file = 'feedback.json'], language, now, randomBytes, say }) => {
  const words = wordsOf(language).commands;
  let raw: { keys: KeyEntry[] };
  try {
    raw = JSON.parse(readFileSync(file, 'utf8')) as { keys: KeyEntry[] };
    if (!Array.isArray(raw.keys) || raw.keys.length === 0) throw new Error('no keys');
  } catch {
    throw new CommandFailure(words.noKeys(file));
  }
  const from = new Date(now() + 86_400_000).toISOString().slice(0, 10);
  const number = 1 + Math.max(0, ...raw.keys.map(({ id }) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0)));
  const key = { id: `k${number}`, from, secret: Buffer.from(randomBytes(32)).toString('base64url') };
  const text = `${JSON.stringify({ ...raw, keys: [...raw.keys, key] }, null, 2)}\n`;
  await writeFileAtomic(file, text, { mode: 0o600 });
  say(words.rotated(key.id, from));
  return 0;
};
