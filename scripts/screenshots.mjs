// Pictures of a page in every width, theme and language, to be looked at.
//   npm run screenshots -- docs/gallery.html --languages=vi,en --widths=360,1200 --themes=light,forced
// The page is a file of the repository or an http address. Without --languages it keeps its own.
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../test/support/browser.mjs';
import { ROOT } from './run.mjs';

const SCHEME = { light: 'light', dark: 'dark', forced: 'dark', 'forced-light': 'light', print: 'light' };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const PAPER = 794; // A4 at 96 points an inch

const { values: options, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '200,360,480,1200' },
    themes: { type: 'string', default: 'light,dark,forced,print' },
    languages: { type: 'string', default: '' },
    out: { type: 'string', default: 'screenshots' },
  },
});

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const body = await readFile(join(ROOT, decodeURIComponent(pathname))).catch(() => null);
  response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' });
  response.end(body);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));

const folder = join(ROOT, options.out);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const address of pages) {
  const url = address.startsWith('http') ? address : `http://127.0.0.1:${server.address().port}/${address}`;
  const name =
    new URL(url).pathname
      .replace(/\.html$/, '')
      .replace(/\W+/g, '-')
      .replace(/^-|-$/g, '') || 'index';
  for (const language of options.languages.split(',')) {
    for (const theme of options.themes.split(',')) {
      const widths = theme === 'print' ? [PAPER] : options.widths.split(',').map(Number);
      for (const width of widths) {
        const page = await open(url, theme, width, language);
        const file = join(folder, [name, language, theme, width].filter(Boolean).join('-'));
        await page.screenshot({ path: `${file}.png`, fullPage: true });
        if (theme === 'print') await page.pdf({ path: `${file}.pdf`, format: 'A4', printBackground: false });
        await page.close();
        console.log(`${file}.png`);
      }
    }
  }
}
await browser.close();
server.close();

async function open(url, theme, width, language) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    media: theme === 'print' ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: SCHEME[theme] },
      { name: 'forced-colors', value: theme.startsWith('forced') ? 'active' : 'none' },
    ],
  });
  // figures that never come, as on the gallery, keep two requests open
  await page.goto(url, { waitUntil: 'networkidle2' });
  if (language) await page.evaluate(lang => (document.documentElement.lang = lang), language);
  // the elements draw anew, and their transitions end
  await new Promise(resolve => setTimeout(resolve, 500));
  return page;
}
