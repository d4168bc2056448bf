import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** The package manager, fetched through npm, so that nothing but Node and npm has to be there. */
const PNPM = 'pnpm@12.21.0';

/**
 * Runs a command in the repository, showing its output as it comes.
 *
 * @returns exit code and everything the command printed
 */
export function run(command, args, { cwd = ROOT, env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and npx are .cmd files on Windows, which only a shell starts
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', chunk => {
        output += chunk;
        if (!quiet) target.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a command and fails with its output when it fails. */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} failed with code ${code}${options?.quiet ? `\n${output}` : ''}`);
  return output;
}

/**
 * Starts a command that has the terminal for itself, such as one that watches. It ends with this process.
 *
 * @returns a promise of its exit code
 */
export function attach(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

/** Where a tool of the workspace is, such as `tsc`. */
export const toolPath = name => join(ROOT, 'node_modules', '.bin', name);

/** Compiles a project again with every change, until this process ends. */
export const watchTypes = project => attach(toolPath('tsc'), ['-b', '--watch', '--preserveWatchOutput', project]);

/** Runs the package manager without a word, unless it fails. */
export function pnpm(args, cwd = ROOT) {
  return mustRun('npx', ['--yes', PNPM, ...args], { cwd, quiet: true });
}

/** Runs the package manager, which asks and is answered in the terminal. */
export const attachPnpm = args => attach('npx', ['--yes', PNPM, ...args]);

/** Installs what is missing, exactly as the lockfile says. */
export async function install() {
  console.log('Cài đặt các gói… / Installing packages…');
  await pnpm(['install', '--frozen-lockfile']);
}

/** Runs a tool of the workspace. */
export function tool(name, ...args) {
  return mustRun(toolPath(name), args);
}

/** Builds the packages and the script-tag bundle. */
export async function build() {
  console.log('Biên dịch… / Building…');
  await tool('tsc', '-b', 'packages/elements', 'packages/feedback');
  await tool('rollup', '-c', '--silent');
  const { writeEditorData } = await import('./editor-data.mjs');
  writeEditorData();
}
