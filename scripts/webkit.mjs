import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findProgram, hasDebian, installFromDebian } from './programs.mjs';

/** WebKit's driver and the screen that its browser draws on, or undefined where one of them is missing. */
export function findWebKit() {
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  return driver && screen ? { driver, screen } : undefined;
}

/**
 * WebKit, installed first where Debian has it. Other systems have no driver that runs without a screen of its own, so
 * that its absence is a reason to tell and not a failure.
 *
 * @returns the reason why there is none, or null
 */
export async function ensureWebKit() {
  if (findWebKit()) return null;
  if (!hasDebian)
    return 'there is no WebKitWebDriver with Xvfb (Debian: webkit2gtk-driver, xvfb), and only root installs it';
  console.log('Cài đặt WebKit… / Installing WebKit…');
  try {
    await installFromDebian('webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core');
  } catch (error) {
    return `Debian's webkit2gtk-driver could not be installed (${error.message.split('\n')[0]})`;
  }
  return findWebKit() ? null : 'no WebKitWebDriver came with webkit2gtk-driver';
}

/**
 * Starts WebKit's WebDriver on a screen in memory. Both end with this process.
 *
 * @returns where the driver listens
 */
export async function startWebKitDriver() {
  const programs = findWebKit();
  if (!programs) throw new Error('missing WebKitWebDriver or Xvfb');
  const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const display = spawn(programs.screen, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.once('exit', () => display.kill());
  const [number] = await once(display.stdio[3], 'data');
  const hostname = '127.0.0.1';
  const port = await freePort(hostname);
  const driver = spawn(programs.driver, [`--host=${hostname}`, `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
  });
  process.once('exit', () => driver.kill());
  await answered(`http://${hostname}:${port}/status`);
  return { protocol: 'http', hostname, port };
}

/** Asks for ten seconds, while the other side is starting. */
async function answered(url) {
  for (const end = Date.now() + 10_000; ; await new Promise(resolve => setTimeout(resolve, 100))) {
    try {
      return await fetch(url);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function freePort(hostname) {
  const server = createServer().listen(0, hostname);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
