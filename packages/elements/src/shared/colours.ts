import { unsafeCSS } from 'lit';

/** Public name of each colour, its value on a light page and on a dark one, and what replaces it in forced colours. */
const COLOURS: readonly (readonly [name: string, light: string, dark: string, forced?: string])[] = [
  ['text', '16202c', 'e8edf3'],
  ['muted', '4c5a6b', 'aab6c4'],
  ['line', 'cfd7e0', '46525f'],
  ['surface', 'fff', '141b23', 'Canvas'],
  ['accent', '0b5fa5', '85c1ff', 'LinkText'],
  ['up', '04633f', '6fd9a8'],
  ['down', 'a62a12', 'ffad99'],
  ['series-1', '0b5fa5', '85c1ff'],
  ['series-2', 'a8480a', 'ffb787'],
  ['series-3', '006b57', '70dcc3'],
  ['series-4', '86358a', 'e7abeb'],
  ['series-5', '3f4a58', 'c3cdd8'],
  ['series-6', '556500', 'cbdc6a'],
  ['series-7', 'b0185a', 'ff9dc4'],
  ['series-8', '00657e', '7fd3ea'],
  ['series-9', '7a4b1e', 'e2b98f'],
  ['series-10', '4b3fa7', 'b9b0ff'],
];

/** A rule that gives each private token the public one, or else a default. */
const rule = (value: (...colour: (typeof COLOURS)[number]) => string): string =>
  `:host{${COLOURS.map(colour => `--_${colour[0].replace('series-', '')}:${value(...colour)};`).join('')}}`;

/** The private tokens of all colours: they follow `color-scheme` where the browser knows `light-dark()`. */
export const colours = unsafeCSS(
  rule((name, light) => `var(--cchc-${name},#${light})`) +
    `@supports (color:light-dark(#000,#fff)){${rule(
      (name, light, dark) => `var(--cchc-${name},light-dark(#${light},#${dark}))`,
    )}}@media (forced-colors:active){${rule((_name, _light, _dark, forced = 'CanvasText') => forced)}}`,
);
