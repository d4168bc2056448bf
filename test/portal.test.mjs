import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindings, shadowText, visit } from './support/browser.mjs';
import { openPortal } from './support/portal.mjs';

const TREND = 'cchc-satisfaction-trend';
const CARDS = 'cchc-rank-card';

let browser;
let portal;
let url;

before(async () => {
  portal = await openPortal();
  ({ browser, url } = portal);
});
after(() => portal.close());

test('the Vietnamese page shows every figure of the city', async () => {
  const { page, troubles } = await visit(browser, `${url}/`);
  const trend = await shadowText(page, TREND);
  for (const figure of ['81,98 %', '93,08 %', '97,68 %', '94,67 %', '93,02', '95,44', '19.863']) {
    assert.ok(trend.includes(figure), figure);
  }
  const cards = await shadowText(page, CARDS);
  for (const figure of [
    '34/63',
    '59/61',
    '11/63',
    '22/63',
    '6/6',
    '5/13',
    '3/6',
    '4/13',
    'giảm 11 bậc',
    'tăng 3 bậc',
    '11/12',
    '6 đơn vị vươn lên xếp trên',
  ]) {
    assert.ok(cards.includes(figure), figure);
  }
  for (const fact of ['Vĩnh Phúc', 'Tiền Giang', '3 thành phần tăng và 5 thành phần giảm', 'Năm thứ hai liên tiếp']) {
    assert.ok(cards.includes(fact), fact);
  }
  assert.deepEqual(troubles, []);
  await page.close();
});

test('the English page shows the same figures in English', async () => {
  const { page, troubles } = await visit(browser, `${url}/en/`);
  const text = (await shadowText(page, TREND)) + (await shadowText(page, CARDS));
  for (const figure of ['81.98%', '93.02', '19,863', '34/63', 'down 11 places', 'up 20 places', 'took no part']) {
    assert.ok(text.includes(figure), figure);
  }
  assert.deepEqual(troubles, []);
  await page.close();
});

test('the PAPI card names the provinces behind each place lost, in both languages', async () => {
  for (const [path, sum] of [
    ['/', 'Cộng lại: +1 −6 +1 −2 = −6 bậc.'],
    ['/en/', 'In all: +1 −6 +1 −2 = −6 places.'],
  ]) {
    const { page } = await visit(browser, url + path);
    const text = await shadowText(page, `${CARDS}[unit]`);
    assert.ok(text.includes(sum), text);
    const names = ['Kiên Giang', 'Tây Ninh', 'Cà Mau', 'Đồng Nai', 'Bình Phước', 'Trà Vinh', 'Đắk Nông'];
    const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
    for (const name of [...names, 'Vĩnh Phúc', 'Quảng Ninh', 'Bình Dương'])
      assert.ok(plain(text).includes(plain(name)), `${name}: ${text}`);
    await page.close();
  }
});

test('the sentence tells the fall of 2025, and nothing claims an unbroken rise', async () => {
  for (const [path, rise, fall] of [
    ['/', 'tăng từ 81,98 % năm 2022 lên 97,68 % năm 2024', 'giảm 3,01 điểm phần trăm năm 2025'],
    ['/en/', 'rose from 81.98% in 2022 to 97.68% in 2024', 'fell by 3.01 points in 2025'],
  ]) {
    const { page } = await visit(browser, url + path);
    const text = await shadowText(page, TREND);
    assert.ok(text.includes(rise), text);
    assert.ok(text.includes(fall), text);
    assert.doesNotMatch(text, /tăng liên tục|liên tục tăng|continuous/i);
    await page.close();
  }
});

test('the line does not touch 2021', async () => {
  const { page } = await visit(browser, `${url}/`);
  const { path, years } = await page.$eval(TREND, element => ({
    path: element.shadowRoot.querySelector('.plot .line').getAttribute('d'),
    years: Object.fromEntries(
      [...element.shadowRoot.querySelectorAll('.plot text')].map(text => [
        text.textContent,
        parseFloat(text.getAttribute('x')),
      ]),
    ),
  }));
  const places = path.match(/[ML][\d.]+/g).map(place => Number(place.slice(1)));
  assert.deepEqual(places, [years[2022], years[2023], years[2024], years[2025]]);
  assert.ok(places[0] > years[2021]);
  await page.close();
});

for (const [name, options] of [
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['at 320 px', { width: 320 }],
]) {
  test(`axe-core finds nothing on the portal, ${name}`, async () => {
    for (const path of ['/', '/en/']) {
      const { page } = await visit(browser, url + path, options);
      assert.deepEqual(await axeFindings(page), []);
      await page.evaluate(() =>
        document
          .querySelectorAll('cchc-satisfaction-trend, cchc-rank-card')
          .forEach(element => element.shadowRoot.querySelector('[aria-expanded]').click()),
      );
      assert.deepEqual(await axeFindings(page), [], 'with the tables open');
      await page.close();
    }
  });
}

test('nothing is wider than a narrow phone', async () => {
  const { page } = await visit(browser, `${url}/`, { width: 320 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.close();
});

test('the server sends the strict policy and the page keeps to it', async () => {
  const response = await fetch(`${url}/`);
  assert.equal(
    response.headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  );
});

test('without scripts the tables and sentences are there', async () => {
  const { page } = await visit(browser, `${url}/`, { scripts: false });
  const text = await page.evaluate(() => document.body.innerText);
  for (const figure of ['81,98', '94,67', '93,02–95,44', '19.863', 'hạng 34/63'])
    assert.ok(text.includes(figure), figure);
  await page.close();
});

test('files outside the public folder are not served', async () => {
  for (const path of ['/../server.mjs', '/..%2fserver.mjs', '/%2e%2e/package.json', '/%E0%A4%A']) {
    assert.notEqual((await fetch(url + path)).status, 200, path);
  }
});

const start = env =>
  spawn(process.execPath, [join(import.meta.dirname, '../examples/portal/server.mjs')], {
    env: { ...process.env, ...env },
  });

test('Ctrl+C stops the portal cleanly', async () => {
  const child = start({ PORT: '0' });
  const [line] = await once(child.stdout, 'data');
  assert.match(String(line), /^http:\/\/127\.0\.0\.1:\d+\/$/m);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('a taken port is told plainly', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address();
  const child = start({ PORT: String(port) });
  let said = '';
  child.stderr.on('data', chunk => (said += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 1);
  assert.match(said, new RegExp(`Port ${port} is in use.*PORT=${port + 1} npm start`, 's'));
  assert.doesNotMatch(said, /\bat /);
  other.close();
});
