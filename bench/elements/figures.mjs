// Applications that import elements by their public names, and the first figures on their pages. The sizes that are printed
// and those that are held to budgets are all of these.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standing, trend } from './documents.mjs';

const PORTAL = join(import.meta.dirname, '../../examples/portal/public');

/** The code of each application. */
export const APPLICATIONS = {
  card: "import '@cchc/elements/rank-card/define';",
  trend: "import '@cchc/elements/satisfaction-trend/define';",
  'card, trend later': `import '@cchc/elements/rank-card/define';
addEventListener('hashchange', () => import('@cchc/elements/satisfaction-trend/define'));`,
  all: "import '@cchc/elements/define';",
};

const portalData = name => JSON.parse(readFileSync(join(PORTAL, 'data', `${name}.json`), 'utf8'));
const child = data => `<script type="application/json">${JSON.stringify(data)}</script>`;
const [trendFromTable] = /<cchc-satisfaction-trend>.*?<\/cchc-satisfaction-trend>/s.exec(
  readFileSync(join(PORTAL, 'index.html'), 'utf8'),
);
const trendFromDocument = `<cchc-satisfaction-trend>${child(trend(0))}</cchc-satisfaction-trend>`;
const cardFromAttributes =
  '<cchc-rank-card index="SIPAS" period="2024" rank="34" of="63" change="-11"></cchc-rank-card>';
const cardOf = data => `<cchc-rank-card unit="92">${child(data)}</cchc-rank-card>`;
const oneEdition = { ...standing(0), editions: standing(0).editions.slice(-1) };

/**
 * What a page shows, the application whose script draws it, and the most bytes of script, after gzip -9, that should be loaded
 * until it is drawn. A figure over its budget is held to what it loads now, so that it grows no further.
 *
 * @type {readonly { name: string, application: keyof typeof APPLICATIONS, markup: string, budget?: number, held?: number }[]}
 */
export const FIGURES = [
  { name: 'card from attributes', application: 'card', markup: cardFromAttributes, budget: 17_500, held: 24_200 },
  {
    name: 'card from attributes, trend later',
    application: 'card, trend later',
    markup: cardFromAttributes,
    budget: 17_500,
    held: 24_400,
  },
  { name: 'card from a JSON document', application: 'card', markup: cardOf(oneEdition), budget: 26_000, held: 35_000 },
  { name: 'card with a history', application: 'card', markup: cardOf(portalData('pci')), budget: 29_500, held: 41_600 },
  {
    name: 'card with a league',
    application: 'card',
    markup: cardOf(portalData('papi-league')),
    budget: 42_500,
    held: 63_500,
  },
  { name: 'trend from a table', application: 'trend', markup: trendFromTable, budget: 46_000, held: 58_500 },
  { name: 'trend from a JSON document', application: 'trend', markup: trendFromDocument, budget: 52_000 },
  {
    name: 'all elements, of each the heaviest',
    application: 'all',
    markup: trendFromDocument + cardOf(portalData('papi-league')),
  },
];

/**
 * The most bytes that the script should have that pages link to, which holds all elements, after gzip -9; and, while it is over
 * that, what it is held to.
 */
export const SCRIPT_BUDGET = 72_000;
export const SCRIPT_HELD = 101_500;

/** The lightest bundle of a figure, times this, is the heaviest that a bundler may make. */
export const BUNDLER_SPREAD = 1.1;
