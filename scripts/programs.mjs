import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun } from './run.mjs';

export const isRoot = process.getuid?.() === 0;

/** The first of these programs that is there: on the path by name, or in one of the usual places. */
export function findProgram(names, places = []) {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
  return [...onPath, ...places].find(path => existsSync(path));
}

/** Whether packages can be installed from Debian: by root, where there is apt. */
export const hasDebian = isRoot && existsSync('/usr/bin/apt-get');

let updated;

/** Installs packages from Debian, quietly. */
export async function installFromDebian(...packages) {
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  updated ??= mustRun('apt-get', ['update', '-qq'], options);
  await updated;
  await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
