import { unsafeCSS, type CSSResult } from 'lit';

/** Public name of a colour, its value on a light page and on a dark one, and what replaces it in forced colours. */
export type Colour = readonly [name: string, light: string, dark: string, forced?: string];

const COLOURS: readonly Colour[] = [
  ['text', '16202c', 'e8edf3'],
  ['muted', '4c5a6b', 'aab6c4'],
  ['line', 'cfd7e0', '46525f'],
  ['surface', 'fff', '141b23', 'Canvas'],
  ['accent', '0b5fa5', '85c1ff', 'LinkText'],
  ['up', '04633f', '6fd9a8'],
  ['down', 'a62a12', 'ffad99'],
  ['series-1', '0b5fa5', '85c1ff'],
];

/** The private tokens of colours: they follow `color-scheme` where the browser knows `light-dark()`. */
export function tokens(colours: readonly Colour[]): CSSResult {
  // each private token has the public one, or else a default
  const rule = (value: (...colour: Colour) => string): string =>
    `:host{${colours.map(colour => `--_${colour[0].replace('series-', '')}:${value(...colour)};`).join('')}}`;
  return unsafeCSS(
    rule((name, light) => `var(--cchc-${name},#${light})`) +
      `@supports (color:light-dark(#000,#fff)){${rule(
        (name, light, dark) => `var(--cchc-${name},light-dark(#${light},#${dark}))`,
      )}}@media (forced-colors:active){${rule((_name, _light, _dark, forced = 'CanvasText') => forced)}}`,
  );
}

/** The colours that every element has; one that draws more series adds theirs. */
export const colours = tokens(COLOURS);
