import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openFeedback } from '../examples/portal/feedback.mjs';
import { createPortal } from '../examples/portal/server.mjs';
import { mustRun, pnpm, ROOT } from '../scripts/run.mjs';
import { axeFindings, openBrowser, shadowText, visit } from './support/browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cchc-feedback-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a rating given in the portal is kept, counted at once, and there after a restart', async () => {
  const browser = await openBrowser();
  const open = async () => {
    const feedback = await openFeedback(join(folder, 'portal'));
    const server = createPortal(feedback).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const close = async () => {
      server.close();
      server.closeAllConnections();
      await feedback.close();
    };
    return { url: `http://127.0.0.1:${server.address().port}`, close };
  };
  const count = async url => {
    const { series } = await (await fetch(`${url}/data/ratings.json`)).json();
    return series[0].points.reduce((sum, { base = 0 }) => sum + base, 0);
  };
  let portal = await open();
  const before = await count(portal.url);
  const { page, troubles } = await visit(browser, `${portal.url}/ratings/`);
  assert.match(await shadowText(page, 'cchc-satisfaction-trend'), /giả định/);
  await Promise.all([page.waitForNavigation(), page.click('a[href="/rate"]')]);
  assert.deepEqual(await axeFindings(page), []);
  await page.click('input[name="level"][value="5"]');
  await Promise.all([page.waitForNavigation(), page.click('button')]);
  assert.match(await page.evaluate(() => document.body.textContent), /Cảm ơn Ông\/Bà!/);
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(troubles, []);
  assert.equal(await count(portal.url), before + 1);
  await portal.close();
  portal = await open();
  assert.equal(await count(portal.url), before + 1);
  await portal.close();
  await browser.close();
});

test('from the packed packages, in an empty folder: a webhook posted by a script is counted once', async () => {
  const project = join(folder, 'outside');
  await mustRun('mkdir', ['-p', project]);
  for (const name of ['core', 'feedback'])
    await pnpm(['pack', '--pack-destination', project], join(ROOT, 'packages', name));
  const tarballs = readdirSync(project).filter(name => name.endsWith('.tgz'));
  const quiet = { quiet: true };
  for (const tarball of tarballs) {
    await mustRun(join(ROOT, 'node_modules/.bin/publint'), ['run', join(project, tarball), '--strict'], quiet);
    const attw = [join(project, tarball), '--profile', 'esm-only', '--no-emoji'];
    await mustRun(join(ROOT, 'node_modules/.bin/attw'), attw, quiet);
  }
  writeFileSync(join(project, 'package.json'), '{"name":"outside","private":true,"type":"module"}');
  copyFileSync(join(ROOT, 'examples/webhook/post-rating.mjs'), join(project, 'post-rating.mjs'));
  const options = { cwd: project, quiet: true };
  await mustRun('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map(name => `./${name}`)], options);
  const program = join(project, 'node_modules/.bin/cchc-feedback');
  await mustRun(program, ['init'], options);
  const env = {
    ...process.env,
    CCHC_FEEDBACK_PORT: '0',
    CCHC_FEEDBACK_ZALO_APP_ID: 'a',
    CCHC_FEEDBACK_ZALO_OA_SECRET: 's',
  };
  const server = spawn(program, ['serve'], { cwd: project, env });
  after(() => server.kill('SIGKILL'));
  const [, url] = await new Promise(resolve => {
    let output = '';
    server.stdout.on('data', chunk => {
      output += chunk;
      const match = /"url":"([^"]+)"/.exec(output);
      if (match) resolve(match);
    });
  });
  const printed = await mustRun('node', ['post-rating.mjs', url, 'a', 's'], options);
  assert.match(
    printed,
    /^200 \{"outcome":"stored"\}\n200 \{"outcome":"duplicate"\}\n\d{4}-\d{2} so-noi-vu 2\.000528 0 0 0 0 1\n$/,
  );
  server.kill('SIGTERM');
  const [code] = await once(server, 'close');
  assert.equal(code, 0);
});
