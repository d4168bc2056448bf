import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findWebKit } from './webkit.mjs';

/**
 * Lets the test runner drive WebKitGTK through its own WebDriver: one window on a screen in memory, in which the test
 * files open one after the other.
 */
export function webKitLauncher() {
  const children = [];
  let session;
  let active;

  const start = (...args) => {
    const child = spawn(...args);
    children.push(child);
    return child;
  };

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,

    async initialize() {
      process.once('exit', () => children.forEach(child => child.kill()));
      const programs = findWebKit();
      const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
      const display = start(programs.screen, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      const [number] = await once(display.stdio[3], 'data');
      const port = await freePort();
      start(programs.driver, ['--host=127.0.0.1', `--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
      });
      const driver = `http://127.0.0.1:${port}/session`;
      const { sessionId } = await patiently(() => call('POST', driver, { capabilities: {} }));
      session = `${driver}/${sessionId}`;
      await call('POST', `${session}/window/rect`, { width: 800, height: 600 });
    },
    async startSession(id, url) {
      active = id;
      await call('POST', `${session}/url`, { url });
    },
    isActive: id => active === id,
    getBrowserUrl: () => call('GET', `${session}/url`),
    async stopSession() {
      active = undefined;
      // ends whatever the tests left running
      await call('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (session) await call('DELETE', session).catch(() => {});
      children.forEach(child => child.kill());
    },
    startDebugSession() {
      throw new Error('WebKit has no window to debug in here');
    },
  };
}

async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}, ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Tries for ten seconds, while the other side is starting. */
async function patiently(attempt) {
  for (const end = Date.now() + 10_000; ; await new Promise(resolve => setTimeout(resolve, 100))) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
