// The trend and the card beside what is ready-made and set by innerHTML, uPlot and Chart.js, in headless Chromium. Ready-made
// are all the markup that the element draws, the SVG that it saves (title, figures, plot, sentences, source), and its plot
// without the rest.
// Run after a build: node bench/elements/compare.mjs
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../test/support/serve.mjs';
import { median, printTarget } from '../timing.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const HTML = join(import.meta.dirname, 'page.html');
const { resolve } = createRequire(import.meta.url);

/** Candidates by what is printed: how the page calls them, what they load, and which markup they set. */
const TRENDS = {
  'its whole markup, ready-made': { name: 'ready-made', markup: 'whole' },
  'cchc-satisfaction-trend': { name: 'trend', script: '/cchc-elements.min.js', type: 'module' },
  'the SVG that it saves, ready-made': { name: 'ready-made', markup: 'svg' },
  'its plot alone, ready-made': { name: 'ready-made', markup: 'plot' },
  uPlot: { name: 'uPlot', script: '/uplot.js', sheet: '/uplot.css' },
  'Chart.js': { name: 'Chart.js', script: '/chart.js' },
};
const CARDS = {
  'its whole markup, ready-made': { name: 'ready-made', markup: 'whole' },
  'cchc-rank-card': { name: 'card', script: '/cchc-elements.min.js', type: 'module' },
};

const site = await serve(
  {
    '/': HTML,
    '/page.js': join(import.meta.dirname, 'page.mjs'),
    '/candidates.js': join(import.meta.dirname, 'candidates.mjs'),
    '/documents.js': join(import.meta.dirname, 'documents.mjs'),
    '/cchc-elements.min.js': join(import.meta.dirname, '../../packages/elements/dist/cchc-elements.min.js'),
    '/uplot.js': resolve('uplot/dist/uPlot.iife.min.js'),
    '/uplot.css': resolve('uplot/dist/uPlot.min.css'),
    '/chart.js': resolve('chart.js').replace(/chart\.[a-z]+$/, 'chart.umd.min.js'),
  },
  // without these the clock is coarse and memory cannot be asked for
  { headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } },
);
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_FLAGS, '--disable-frame-rate-limit', '--enable-blink-features=ForceEagerMeasureMemory'],
});

async function open({ script, sheet, type = 'text/javascript' }, css) {
  const page = await browser.newPage();
  page.on('pageerror', error => console.error(error));
  await page.goto(site.url);
  if (sheet) await page.addStyleTag({ url: sheet });
  if (css) await page.addStyleTag({ content: css });
  if (script) await page.addScriptTag({ url: script, type });
  return page;
}

/** What is ready-made of all documents of a kind, from the element itself. */
async function readyMarkup(kind) {
  const page = await open(TRENDS['cchc-satisfaction-trend']);
  const made = await page.evaluate(async kind => (await import('/page.js')).readyMarkup(kind), kind);
  await page.close();
  return made;
}

/** Median milliseconds by candidate and measure; candidates take turns, each on a fresh page. */
async function times(candidates, kind, ready) {
  const lists = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [label, candidate] of Object.entries(candidates)) {
      const page = await open(candidate, candidate.markup && ready.css);
      const measured = await page.evaluate(
        async (name, kind, markup) => (await import('/page.js')).timeAll(name, kind, markup),
        candidate.name,
        kind,
        ready[candidate.markup] ?? null,
      );
      for (const [what, ms] of Object.entries(measured)) ((lists[what] ??= {})[label] ??= []).push(ms);
      await page.close();
    }
  }
  return Object.fromEntries(
    Object.entries(lists).map(([what, byLabel]) => [
      what,
      Object.fromEntries(Object.entries(byLabel).map(([label, list]) => [label, median(list)])),
    ]),
  );
}

/** Memory, nodes and listeners of 100, and what is left of them after removal. */
async function footprint(candidate, kind, ready) {
  const page = await open(candidate, candidate.markup && ready.css);
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const filled = await page.evaluateHandle(
    async (name, kind, markup) => (await import('/page.js')).fill(name, kind, markup),
    candidate.name,
    kind,
    ready[candidate.markup] ?? null,
  );
  const measure = async () => {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const {
      Nodes: nodes,
      JSEventListeners: listeners,
      JSHeapUsedSize: heap,
    } = Object.fromEntries(metrics.map(m => [m.name, m.value]));
    const { bytes } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
    return { nodes, listeners, bytes, heap };
  };
  const draw = () => filled.evaluate(one => one.draw());
  const clear = () => filled.evaluate(one => one.clear());
  // what a library keeps for all its drawings is not of one of them
  await draw();
  await clear();
  const before = await measure();
  await draw();
  const full = await measure();
  await clear();
  const after = await measure();
  await page.close();
  return {
    kilobytes: (full.bytes - before.bytes) / 1000,
    heap: (full.heap - before.heap) / 1000,
    nodes: full.nodes - before.nodes,
    listeners: full.listeners - before.listeners,
    nodesLeft: after.nodes - before.nodes,
    listenersLeft: after.listeners - before.listeners,
  };
}

const cell = (value, digits = 0) => value.toFixed(digits).padStart(10);

function printTimes(title, byLabel, reference) {
  console.log(`\n${title}`);
  for (const [label, ms] of Object.entries(byLabel))
    console.log(`  ${label.padEnd(32)}${cell(ms, 2)} ms ${cell(ms / byLabel[reference], 2)} ×`);
}

async function compare(candidates, kind, titles) {
  const ready = await readyMarkup(kind);
  const [reference] = Object.keys(candidates);
  const measured = await times(candidates, kind, ready);
  for (const [what, title] of Object.entries(titles)) printTimes(title, measured[what], reference);
  console.log(`\n100 on a page${' '.repeat(23)}memory kB JS heap kB     nodes listeners  nodes left  listeners left`);
  const prints = {};
  for (const [label, candidate] of Object.entries(candidates)) {
    const print = (prints[label] = await footprint(candidate, kind, ready));
    const { kilobytes, heap, nodes, listeners, nodesLeft, listenersLeft } = print;
    console.log(
      `  ${label.padEnd(32)}${[kilobytes, heap, nodes, listeners].map(n => cell(n)).join('')}  ${cell(nodesLeft)}      ${cell(listenersLeft)}`,
    );
  }
  return { measured, prints };
}

const trends = await compare(TRENDS, 'trend', {
  first: 'First trend on a page, until painted',
  many: '100 trends on a page, until painted',
  updates: '60 updates of one trend, until laid out',
  redraws: '60 new drawings of one trend, until laid out',
  all: 'One update of each of 100 trends, until laid out',
  long: 'A trend of 5,000 points, until painted',
});
const cards = await compare(CARDS, 'standing', { first: 'First card on a page', many: '100 cards on a page' });
await browser.close();
site.close();

const { first, many, updates, all, long } = trends.measured;
const [reference, ours] = Object.keys(TRENDS);
const ratio = times => times[ours] / times[reference];
const left = [trends.prints[ours], cards.prints['cchc-rank-card']];
console.log();
printTarget('first trend, × its whole markup', ratio(first), 2, true);
printTarget('100 trends, × their whole markup', ratio(many), 2, true);
printTarget('one new value in each of 100 trends, × their whole markup', ratio(all), 0.5, true);
printTarget('60 updates of one trend, × its whole markup', ratio(updates), 0.5, true);
printTarget('a trend of 5,000 points, × its whole markup', ratio(long), 2.5, true);
printTarget('kB of JS heap for each of 100 trends', trends.prints[ours].heap / 100, 18, true);
printTarget('nodes left after removal', Math.max(...left.map(({ nodesLeft }) => nodesLeft)), 0, true);
printTarget('listeners left after removal', Math.max(...left.map(({ listenersLeft }) => listenersLeft)), 0, true);
