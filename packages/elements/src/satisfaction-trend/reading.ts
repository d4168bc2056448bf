import { formatPeriod } from '@cchc/core/period';
import { html, nothing, type TemplateResult } from 'lit';
import { markerOf } from '../chart/markers/geometry.js';
import type { Reader } from '../words/reader.js';
import { periodFigures, type TrendState } from './state.js';
import { trendWords } from './words.js';

/** The figures of all series in one period, as they stand beside the pointer. */
export function readingTemplate(state: TrendState, period: string, { language }: Reader): TemplateResult {
  const figures = periodFigures(state, period);
  return html`<strong>${formatPeriod(period, language)}</strong> ${figures.map(figureTemplate)}${
    figures.length === 0 ? trendWords[language].noFigure : nothing
  }`;
}

function figureTemplate({ at, label, text, detail }: ReturnType<typeof periodFigures>[number]): TemplateResult {
  const { path, style } = markerOf(at);
  return html`<div class="figure-row s${style}"><svg class="key" viewBox="-12 -6 24 12"><path
      class="marker" d=${path}
    ></path></svg><span>${label}</span> <b>${text}</b>${detail ? html`<small>${detail}</small>` : nothing}</div>`;
}
