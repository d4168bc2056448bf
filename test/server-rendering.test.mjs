import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { renderToString } from '../packages/elements/dist/server.js';
import { ROOT } from '../scripts/run.mjs';
import { figuresDrawn, openBrowser, shadowText, visit } from './support/browser.mjs';
import { serve } from './support/serve.mjs';

const json = path => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const satisfaction = json('packages/core/test/fixtures/cantho/satisfaction.json');
const papi = json('examples/portal/public/data/papi-league.json');

const CARD = { index: 'SIPAS', period: '2024', rank: 34, of: 63, change: -11, score: '83,28', lang: 'vi' };
const TABLE = `<table><caption>Hài lòng</caption><thead><tr><th>Năm</th><th>Cổng (%)</th></tr></thead>
  <tbody><tr><th>2024</th><td>97,68</td></tr><tr><th>2025</th><td>94,67</td></tr></tbody></table>`;

const HEAD = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>';
const SCRIPT = '<script type="module" src="/cchc-elements.min.js"></script>';

/** What a reader gets of markup; comments tell the script where its templates have their parts. */
const textOf = markup =>
  markup
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/<(style|script).*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a server', () => {
  it('renders a card from its attributes', async () => {
    const markup = await renderToString('cchc-rank-card', { attributes: CARD, content: '<p>SIPAS 2024: 34/63</p>' });
    assert.match(markup, /^<cchc-rank-card index="SIPAS" period="2024" .*?><template shadowrootmode="open"><style>/);
    assert.match(markup, /<\/template><p>SIPAS 2024: 34\/63<\/p><\/cchc-rank-card>$/);
    assert.match(textOf(markup), /SIPAS · 2024 34 \/63 giảm 11 bậc Điểm 83,28/);
  });

  it('renders a card from attributes that need care', async () => {
    const attributes = { ...CARD, rank: '34/63', of: false, period: 'Năm 2024' };
    assert.match(textOf(await renderToString('cchc-rank-card', { attributes })), /34 \/63 giảm 11 bậc/);
  });

  it('renders a card from a league, with its history and who passed whom', async () => {
    const markup = await renderToString('cchc-rank-card', { attributes: { unit: '92', lang: 'vi' }, data: papi });
    assert.match(textOf(markup), /59 \/61 giảm 6 bậc/);
    assert.match(textOf(markup), /Vì sao thứ hạng thay đổi\?/);
    assert.match(markup, /part="history".*<circle/s);
    assert.match(markup, /\.history text\{|\.history text \{/);
  });

  it('renders a trend from a document, in the language asked for', async () => {
    const vi = await renderToString('cchc-satisfaction-trend', { data: satisfaction });
    const en = await renderToString('cchc-satisfaction-trend', { data: satisfaction, attributes: { lang: 'en' } });
    assert.match(textOf(vi), /94,67 % .* tăng từ 81,98 % năm 2022 lên 97,68 % năm 2024/);
    assert.match(textOf(en), /94\.67% .* rose from 81\.98% in 2022 to 97\.68% in 2024/);
    assert.match(en, /<path class="line" d="M/);
  });

  it('renders a sparkline', async () => {
    const attributes = { sparkline: true };
    const markup = await renderToString('cchc-satisfaction-trend', { data: satisfaction, attributes });
    assert.match(markup, /^<cchc-satisfaction-trend sparkline>.*<span class="sparkline" role="img" aria-label="/s);
  });

  it('leaves what it cannot see to the browser', async () => {
    for (const attributes of [{}, { src: '/data.json' }]) {
      const markup = await renderToString('cchc-satisfaction-trend', { attributes, content: TABLE });
      assert.match(markup, /part="loading".*<slot><\/slot>.*94,67/s);
    }
  });

  it('gives a page without the script a table, and nothing to press', async () => {
    const markup = await renderToString('cchc-satisfaction-trend', { data: satisfaction, static: true });
    assert.doesNotMatch(markup, /<button|tabindex="0" aria-role|role="slider"/);
    assert.match(markup.replace(/<!--.*?-->/gs, ''), /<th scope="row">2022<\/th><td>81,98/);
  });

  it('tells what is wrong as a browser does', async () => {
    const markup = await renderToString('cchc-rank-card', { attributes: { ...CARD, rank: 'x' } });
    assert.match(textOf(markup), /Không hiển thị được số liệu Không hợp lệ: rank: x/);
  });

  it('writes texts as texts', async () => {
    const title = '</script><b>"A" & B</b>';
    const markup = await renderToString('cchc-satisfaction-trend', { data: { ...satisfaction, title } });
    assert.ok(!markup.includes('<b>"A"'));
    assert.match(markup, /&lt;\/script&gt;&lt;b&gt;&quot;A&quot; &amp; B&lt;\/b&gt;/);
    const [, script] = /<script type="application\/json">(.*?)<\/script>/s.exec(markup);
    assert.equal(JSON.parse(script).title, title);
  });

  it('gives its style sheet the nonce of the page', async () => {
    assert.match(
      await renderToString('cchc-rank-card', { attributes: CARD, nonce: 'x"y' }),
      /<style nonce="x&quot;y">/,
    );
  });

  it('leaves attributes out that have no value', async () => {
    const attributes = { ...CARD, score: undefined, change: null, of: 63, LANG: 'en', lang: undefined };
    const markup = await renderToString('cchc-rank-card', { attributes });
    assert.match(markup, /^<cchc-rank-card index="SIPAS" period="2024" rank="34" of="63" lang="en">/);
    assert.match(textOf(markup), /34th of 63/);
  });

  it('keeps the style that a page gives the element itself', async () => {
    const attributes = { ...CARD, style: '--cchc-accent: teal' };
    assert.match(
      await renderToString('cchc-rank-card', { attributes }),
      /^<cchc-rank-card [^>]* style="--cchc-accent: teal">/,
    );
  });

  it('takes no attribute whose name is none', async () => {
    for (const name of ['x><img src=x>', 'on"x', 'a b', ''])
      await assert.rejects(renderToString('cchc-rank-card', { attributes: { [name]: '1' } }), RangeError);
  });

  it('takes data in the order of a page', async () => {
    const other = { attributes: { ...CARD, src: '/sipas.json' }, data: papi };
    const ranked = await renderToString('cchc-rank-card', other);
    assert.match(textOf(ranked), /34 \/63/);
    assert.doesNotMatch(ranked, /<script/);
    const addressed = await renderToString('cchc-rank-card', {
      attributes: { unit: '92', src: '/papi.json' },
      data: papi,
    });
    assert.match(textOf(addressed), /59 \/61/);
    assert.doesNotMatch(addressed, /<script/);
  });

  it('writes no style that a strict policy forbids', async () => {
    const markup = await renderToString('cchc-satisfaction-trend', { data: satisfaction, static: true, nonce: 'abc' });
    assert.doesNotMatch(markup, / style=/);
    assert.match(markup, /table\{--_columns:[345]\}/);
  });

  it('knows no other element', async () => {
    await assert.rejects(renderToString('cchc-ranks'), {
      name: 'RangeError',
      message: 'unknown tag: cchc-ranks, expected cchc-satisfaction-trend or cchc-rank-card',
    });
  });
});

describe('what a server has rendered', () => {
  let browser;
  let site;

  before(async () => {
    const elements = [
      await renderToString('cchc-rank-card', { attributes: CARD }),
      await renderToString('cchc-rank-card', { attributes: { unit: '92' }, data: papi }),
      await renderToString('cchc-satisfaction-trend', { data: satisfaction }),
      await renderToString('cchc-satisfaction-trend', { content: TABLE }),
    ];
    const page = script =>
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="stylesheet" href="/cchc.css">${elements.join('')}${script}`;
    site = await serve({
      '/bare': page(''),
      '/full': page(`<script>
        globalThis.drawn = [...document.querySelectorAll('cchc-rank-card, cchc-satisfaction-trend')].map(
          ({ shadowRoot }) => ({ shadowRoot, nodes: [...shadowRoot.querySelectorAll('*:not(style)')] }),
        );
      </script><script type="module" src="/cchc-elements.min.js"></script>`),
      '/changed': `${HEAD}${elements[0].replace('rank="34"', 'rank="12"').replace('change="-11"', '')}${SCRIPT}`,
      '/deferred': `${HEAD}${elements[1]
        .replace('<cchc-rank-card ', '<cchc-rank-card defer-hydration ')
        .replace(/<script type="application\/json">.*?<\/script>/s, '')}${SCRIPT}`,
      '/slow': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${await renderToString(
        'cchc-rank-card',
        { attributes: { unit: '92', src: '/papi.json' }, data: papi },
      )}<script>{
        const { fetch } = globalThis;
        const gate = new Promise(letGo => Object.assign(globalThis, { letGo }));
        globalThis.fetch = async (...given) => (await gate, fetch(...given));
      }</script><script type="module" src="/cchc-elements.min.js"></script>`,
      '/papi.json': join(ROOT, 'examples/portal/public/data/papi-league.json'),
      '/cchc-elements.min.js': join(ROOT, 'packages/elements/dist/cchc-elements.min.js'),
      '/cchc.css': join(ROOT, 'packages/elements/dist/cchc.css'),
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const boxes = page =>
    page.$$eval('cchc-rank-card, cchc-satisfaction-trend', elements =>
      elements.map(({ shadowRoot, offsetHeight }) => ({
        markup: [...shadowRoot.querySelectorAll('[part=base]')]
          .map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/gs, ''))
          .join(),
        offsetHeight,
      })),
    );

  test('is seen without scripts', async () => {
    const { page } = await visit(browser, `${site.url}/bare`, { scripts: false });
    assert.match(await shadowText(page, 'cchc-rank-card'), /34\/63.*giảm 11 bậc.*59\/61/);
    assert.match(await shadowText(page, 'cchc-satisfaction-trend'), /94,67 %/);
    assert.ok((await page.$eval('table', table => table.getClientRects().length)) > 0);
    // what only a script would bring to life
    const waiting = await page.$$eval(
      'cchc-rank-card, cchc-satisfaction-trend',
      elements =>
        elements
          .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('button, [part=loading]')])
          .filter(one => one.getClientRects().length > 0).length,
    );
    assert.equal(waiting, 0);
    await page.close();
  });

  test('is taken over by the script, which keeps its nodes', async () => {
    const { page, troubles } = await visit(browser, `${site.url}/full`);
    await figuresDrawn(page);
    const kept = await page.evaluate(() =>
      globalThis.drawn.map(({ shadowRoot, nodes }) => {
        const now = [...shadowRoot.querySelectorAll('*')];
        return nodes.length > 10 && now.length === nodes.length && now.every((node, i) => node === nodes[i]);
      }),
    );
    // the last has its figures in a table, which a server does not read
    assert.deepEqual(kept, [true, true, true, false]);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  test('is drawn anew where the figures have changed since', async () => {
    const { page } = await visit(browser, `${site.url}/changed`);
    await figuresDrawn(page);
    assert.match(await shadowText(page, 'cchc-rank-card'), /12\/63/);
    assert.doesNotMatch(await shadowText(page, 'cchc-rank-card'), /34\/63/);
    await page.close();
  });

  test('waits for a page that has not given the data yet', async () => {
    const { page } = await visit(browser, `${site.url}/deferred`);
    await page.waitForFunction(() => globalThis.customElements.get('cchc-rank-card'));
    assert.match(await shadowText(page, 'cchc-rank-card'), /59\/61/);
    assert.equal(await page.$eval('cchc-rank-card', ({ hasUpdated }) => hasUpdated), false);
    await page.$eval(
      'cchc-rank-card',
      async (card, data) => {
        globalThis.base = card.shadowRoot.querySelector('.base');
        card.data = data;
        card.removeAttribute('defer-hydration');
      },
      papi,
    );
    await figuresDrawn(page);
    assert.ok(
      await page.$eval('cchc-rank-card', ({ shadowRoot }) => shadowRoot.querySelector('.base') === globalThis.base),
    );
    await page.close();
  });

  test('stands in the same room before the script and after', async () => {
    const { page: bare } = await visit(browser, `${site.url}/bare`);
    const before = await boxes(bare);
    await bare.close();
    const { page, troubles } = await visit(browser, `${site.url}/full`);
    await figuresDrawn(page);
    const now = await boxes(page);
    assert.deepEqual(now.slice(0, 3), before.slice(0, 3));
    assert.match(now[3].markup, /94,67/);
    await page.$eval('cchc-rank-card', async card => {
      card.shadowRoot.querySelector('[part=table-button]').click();
      await card.updateComplete;
    });
    assert.match(await shadowText(page, 'cchc-rank-card'), /Ẩn bảng số liệu/);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  test('stays until code and figures have come', async () => {
    const { page } = await visit(browser, `${site.url}/slow`);
    const figures = () => page.$eval('cchc-rank-card', ({ shadowRoot }) => shadowRoot.textContent.includes('59'));
    await page.waitForFunction(() => globalThis.customElements.get('cchc-rank-card'));
    assert.equal(await page.$eval('cchc-rank-card', ({ state }) => state.status), 'loading');
    assert.ok(await figures());
    await page.evaluate(() => globalThis.letGo());
    await figuresDrawn(page);
    assert.ok(await figures());
    assert.equal(
      await page.$eval('cchc-rank-card', ({ shadowRoot }) => shadowRoot.querySelectorAll('.base').length),
      1,
    );
    await page.close();
  });
});
