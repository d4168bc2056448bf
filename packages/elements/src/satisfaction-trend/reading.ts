import { formatPeriod } from '@cchc/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureFocus } from '../shared/figure-focus.js';
import { renderSlider } from '../shared/figure-slider.js';
import type { Reader } from '../words/reader.js';
import type { TrendGeometry } from './geometry.js';
import { markerOf } from './marker.js';
import { periodFigures, type TrendState } from './state.js';

/** The plot, in which a reader moves from period to period and gets the figures of all sources at once. */
export function renderReading(
  focus: FigureFocus,
  state: TrendState,
  { stops }: TrendGeometry,
  say: (at: number) => string,
  plot: unknown,
  reader: Reader,
): TemplateResult {
  const { words } = reader;
  const text = stops.length > 0 ? say(focus.start) : words.empty;
  const texts = { part: 'plot', label: state.title, role: words.figure, help: words.moveByKeys, text };
  return renderSlider(focus, stops, texts, plot, ({ period }) => renderFigures(state, period, reader));
}

function renderFigures(state: TrendState, period: string, { language, words }: Reader): TemplateResult {
  const figures = periodFigures(state, period);
  return html`<strong>${formatPeriod(period, language)}</strong> ${figures.map(({ at, label, text, detail }) => {
      const { path, style } = markerOf(at);
      return html`<div class="figure-row s${style}">
        <svg class="key" viewBox="-12 -6 24 12"><path class="marker" d=${path} /></svg>
        <span>${label}</span> <b>${text}</b>${detail ? html`<small>${detail}</small>` : nothing}
      </div>`;
    })}
    ${figures.length === 0 ? words.noFigure : nothing}`;
}
