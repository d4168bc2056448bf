import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { visit } from './support/browser.mjs';
import { openPortal } from './support/portal.mjs';

const TREND = 'cchc-satisfaction-trend';
const KINDS = ['csv', 'svg', 'png', 'copy'];

let browser;
let portal;
let url;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-downloads-'));
  portal = await openPortal();
  ({ browser, url } = portal);
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
after(async () => {
  await portal.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses the button of a kind of download on the first element that matches; says what the reader is told. */
function press(page, selector, kind) {
  return page.$eval(
    selector,
    async (element, at) => {
      const find = name => [...element.shadowRoot.querySelectorAll(`[part~=${name}]`)];
      if (find('export-button').length === 0) find('download-button')[0].click();
      const until = async holds => {
        while (!holds()) await new Promise(resolve => setTimeout(resolve, 10));
      };
      await until(() => find('export-button').length > 0);
      const message = element.shadowRoot.querySelector('.message[role=status]');
      const before = message.textContent;
      find('export-button')[at].click();
      await until(() => message.textContent !== before);
      return message.textContent;
    },
    KINDS.indexOf(kind),
  );
}

/** The file that a download left, when it has been written whole: the browser makes an empty one first. */
async function downloaded(name) {
  const file = join(folder, name);
  const isWhole = () =>
    existsSync(file) && statSync(file).size > 0 && readdirSync(folder).every(one => !one.endsWith('.crdownload'));
  while (!isWhole()) await new Promise(resolve => setTimeout(resolve, 20));
  const bytes = readFileSync(file);
  rmSync(file);
  assert.deepEqual(readdirSync(folder), []);
  return bytes;
}

test('under the strict policy a reader takes the figures along as CSV, with their source', async () => {
  const { page, troubles } = await visit(browser, `${url}/`);
  assert.equal(await press(page, TREND, 'csv'), 'Đã tải bảng CSV.');
  const text = (await downloaded('Tỷ lệ hài lòng của người dân Cần Thơ.csv')).toString();
  const lines = text.split('\r\n');
  assert.equal(lines[0], '\uFEFFKỳ;Cổng Dịch vụ công quốc gia;Khảo sát độc lập hằng năm');
  for (const row of ['2022;81,98 %;', '2023;93,08 %;', '2024;97,68 %;', '2025;94,67 %;']) {
    assert.ok(
      lines.some(line => line.startsWith(row)),
      `${row} in ${text}`,
    );
  }
  assert.match(text, /^2021–2025.*93,02–95,44 %/m);
  assert.deepEqual(lines.slice(-4), [
    '',
    'Tỷ lệ hài lòng của người dân Cần Thơ',
    'Nguồn: Báo cáo cải cách hành chính 2021–2025 của thành phố Cần Thơ',
    '',
  ]);
  assert.deepEqual(troubles, []);
  await page.close();
});

for (const [name, options] of [
  ['light, wide', { width: 1000 }],
  ['dark, wide', { width: 1000, scheme: 'dark' }],
  ['light, narrow', { width: 360 }],
  ['dark, narrow', { width: 360, scheme: 'dark' }],
]) {
  for (const [selector, title, marks] of [
    [TREND, 'Tỷ lệ hài lòng của người dân Cần Thơ', ['81,98\u00a0%', '94,67\u00a0%', '2021']],
    ['cchc-rank-card', 'SIPAS', ['34', '2024']],
  ]) {
    test(`under the strict policy a reader takes a picture along: ${selector}, ${name}`, async () => {
      const { page, troubles } = await visit(browser, `${url}/`, options);
      await press(page, selector, 'svg');
      const files = () => readdirSync(folder).filter(file => !file.endsWith('.crdownload'));
      while (files().length === 0) await new Promise(resolve => setTimeout(resolve, 20));
      const [svgName] = files();
      assert.ok(svgName.startsWith(title), svgName);
      const svg = (await downloaded(svgName)).toString();
      for (const mark of marks) assert.ok(svg.includes(mark), mark);
      await press(page, selector, 'png');
      const png = await downloaded(svgName.replace(/svg$/, 'png'));
      assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
      const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2 * width, 2 * height]);
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }
}
