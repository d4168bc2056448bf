import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(import.meta.resolve('#feedback/cli/main.js'));

/** Starts the command line program in a process of its own. */
export function start(args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }) {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const closed = new Promise<number | null>(resolve => child.on('close', resolve));
  return {
    child,
    output: () => output,
    closed,
    /** The first match of what the program writes; fails when it ends without one. */
    async says(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match;
        const ended = await Promise.race([closed, new Promise(resolve => setTimeout(resolve, 20, 'later'))]);
        if (ended !== 'later' && !pattern.test(output)) throw new Error(`ended without ${pattern}: ${output}`);
      }
    },
  };
}

/** Runs the command line program to its end. */
export async function command(args: readonly string[], options: { cwd: string; env?: Record<string, string> }) {
  const { closed, output } = start(args, options);
  return { code: await closed, output: output() };
}
