import { formatPeriod } from '@cchc/core';
import type { FigureFocus } from '../chart/figure-focus.js';
import { viewSlider } from '../chart/figure-slider.js';
import { h, type View, type ViewNode } from '../view/view.js';
import type { Reader } from '../words/reader.js';
import { readingWords } from '../chart/words.js';
import type { TrendGeometry } from './geometry.js';
import { markerOf } from '../chart/marker.js';
import { periodFigures, type TrendState } from './state.js';

/** The plot, in which a reader moves from period to period and gets the figures of all sources at once. */
export function viewReading(
  focus: FigureFocus,
  state: TrendState,
  { stops }: TrendGeometry,
  say: (at: number) => string,
  plot: View,
  reader: Reader,
): ViewNode {
  const { language, words } = reader;
  const text = stops.length > 0 ? say(focus.start) : words.empty;
  const texts = { part: 'plot', label: state.title, text };
  return viewSlider(focus, stops, texts, language, plot, ({ period }) => viewFigures(state, period, reader));
}

function viewFigures(state: TrendState, period: string, { language }: Reader): readonly View[] {
  const figures = periodFigures(state, period);
  return [
    h('strong', {}, formatPeriod(period, language)),
    ' ',
    figures.map(({ at, label, text, detail }) => {
      const { path, style } = markerOf(at);
      return h(
        'div',
        { class: `figure-row s${style}` },
        h('svg', { class: 'key', viewBox: '-12 -6 24 12' }, h('path', { class: 'marker', d: path })),
        h('span', {}, label),
        ' ',
        h('b', {}, text),
        detail && h('small', {}, detail),
      );
    }),
    figures.length === 0 && readingWords[language].noFigure,
  ];
}
