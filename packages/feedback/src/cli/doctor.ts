import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openStore } from '../node/open-store.js';
import type { Configuration } from '../node/configuration/schema.js';
import { StoreTrouble } from '../store/store-trouble.js';
import { wordsOf } from '../words/words-of.js';
import type { Words } from '../words/words.js';
import type { Command, CommandContext } from './command.js';

type Finding = keyof Words['commands']['doctor'];

const GIGABYTE = 1024 ** 3;
/** Years until a key should be followed by another. */
const KEY_AGE = 2 * 365 * 86_400_000;

/** `doctor`: checks a deployment and says what to do; its code is 1 when something stops ratings from being kept. */
export const doctor: Command = async context => {
  const configuration = context.configuration();
  const words = wordsOf(configuration.language);
  let isBroken = false;
  const tell = (finding: Finding): void =>
    context.say(`${finding === 'fine' ? '✓' : '!'} ${words.commands.doctor[finding]}`);
  try {
    const store = await openStore(configuration.store, context.now);
    try {
      await store.check();
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    if (error.trouble === 'locked') tell('serving');
    else {
      isBroken = true;
      context.say(`✗ ${words.operator.trouble[error.trouble]}`);
    }
  }
  const findings = await advice(configuration, context);
  findings.forEach(tell);
  if (!isBroken && findings.length === 0) tell('fine');
  return isBroken ? 1 : 0;
};

async function advice(configuration: Configuration, { now, environment }: CommandContext): Promise<Finding[]> {
  const { store, zalo, publicUrl, officeToken, keys, trustedProxies } = configuration;
  const newest = Math.max(...keys.map(({ from }) => Date.parse(from)));
  const free = store.kind === 'duckdb' ? await freeSpace(store.file) : Infinity;
  const checks: [Finding, boolean][] = [
    ['disk', free < GIGABYTE],
    ['rights', store.kind === 'duckdb' && isReadByOthers(store.file)],
    ['secrets', isReadByOthers(environment.CCHC_FEEDBACK_CONFIG ?? 'feedback.json')],
    ['oldKey', now() - newest > KEY_AGE],
    ['noZalo', !zalo],
    ['noPull', zalo !== undefined && !zalo.pull],
    ['noOffice', officeToken === undefined],
    ['noPublicUrl', publicUrl === undefined],
    ['plainHttp', publicUrl?.startsWith('http:') ?? false],
    ['noProxy', publicUrl?.startsWith('https:') === true && trustedProxies === 0],
  ];
  return checks.filter(([, applies]) => applies).map(([finding]) => finding);
}

async function freeSpace(file: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(dirname(file));
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}

function isReadByOthers(file: string): boolean {
  try {
    return (statSync(file).mode & 0o007) !== 0;
  } catch {
    return false;
  }
}
