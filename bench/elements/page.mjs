// Runs in the page: times what a candidate does. A drawing is timed until it is painted, as a reader waits for it; an update until
// it is laid out, for the frame that paints it would take longer than most of what is compared.
import { candidate } from './candidates.js';
import { longTrend, standing, trend } from './documents.js';

const MANY = 100;
const UPDATES = 60;

let frames = 0;

/** The next frame. Only a page that changes gets one at once, whatever the browser is told of their rate. */
function frame() {
  document.querySelector('#frames').textContent = String(++frames);
  return new Promise(resolve => window.requestAnimationFrame(resolve));
}

/** Milliseconds until what `act` does is laid out, and until it is painted and the frame after that has begun. */
async function time(act) {
  await frame();
  const start = performance.now();
  const result = await act();
  document.body.getBoundingClientRect();
  const laidOut = performance.now() - start;
  await frame();
  await frame();
  return { laidOut, painted: performance.now() - start, result };
}

function hosts(n) {
  const made = Array.from({ length: n }, () => Object.assign(document.createElement('div'), { className: 'host' }));
  document.body.append(...made);
  return made;
}

const kinds = { trend, standing };
const copies = (n, from = 0) => Array.from({ length: n }, (_, i) => from + i);

/** Everything that is timed, in the order of a reader's visit: the first drawing finds nothing warm. */
export async function timeAll(name, kind, markup) {
  const { draw, update, remove } = candidate(name, markup);
  const make = kinds[kind];
  const [host] = hosts(1);
  const first = await time(() => draw(host, make(0)));
  remove(first.result);

  const places = hosts(MANY);
  const many = await time(() => Promise.all(places.map((place, i) => draw(place, make(i)))));
  if (kind === 'standing') return { first: first.painted, many: many.painted };
  const all = await time(() => Promise.all(many.result.map((one, i) => update(one, make(i, 1)))));
  many.result.forEach(remove);
  places.forEach(place => place.remove());

  const one = await draw(host, make(0));
  let updates = 0;
  for (const i of copies(UPDATES, 1)) updates += (await time(() => update(one, make(0, i)))).laidOut;
  remove(one);
  let redraws = 0;
  for (const i of copies(UPDATES, 1)) {
    const { laidOut, result } = await time(() => draw(host, make(0, i)));
    redraws += laidOut;
    remove(result);
  }
  const long = await time(() => draw(host, longTrend()));
  return { first: first.painted, many: many.painted, all: all.laidOut, updates, redraws, long: long.painted };
}

/** For the memory: 100 drawings that stay until `clear` is called. */
export function fill(name, kind, markup) {
  const { draw, remove } = candidate(name, markup);
  let shown = [];
  return {
    async draw() {
      shown = await Promise.all(
        hosts(MANY).map(async (place, i) => ({ place, one: await draw(place, kinds[kind](i)) })),
      );
      await frame();
    },
    async clear() {
      for (const { place, one } of shown) {
        remove(one);
        place.remove();
      }
      shown = [];
      await frame();
    },
  };
}

/** What is ready-made of every document that is drawn above, and the style sheet that its markup needs. */
export async function readyMarkup(kind) {
  const { draw, remove } = candidate(kind === 'standing' ? 'card' : 'trend');
  const make = kinds[kind];
  const documents = [...copies(MANY).map(i => make(i))];
  if (kind === 'trend')
    documents.push(...copies(MANY).map(i => make(i, 1)), ...copies(UPDATES, 1).map(i => make(0, i)), longTrend());
  const [host] = hosts(1);
  const svg = {};
  const plot = {};
  const whole = {};
  let css = '';
  for (const data of documents) {
    const one = await draw(host, data);
    const { shadowRoot } = one;
    const clean = markup => markup.replace(/<!--.*?-->/gs, '');
    const key = JSON.stringify(data);
    svg[key] = await one.toSVG();
    plot[key] = clean(shadowRoot.querySelector('[part~=plot]')?.outerHTML ?? '');
    whole[key] = clean(shadowRoot.innerHTML);
    css ||= shadowRoot.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) =>
        cssText.replace(/:host\(([^)]*)\)/g, '.ready-made:is($1)').replaceAll(':host', '.ready-made'),
      )
      .join('\n');
    remove(one);
  }
  return { svg, plot, whole, css };
}
