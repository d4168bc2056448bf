import { formatPeriod } from '@cchc/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureFocus } from '../shared/figure-focus.js';
import type { Reader } from '../words/reader.js';
import type { TrendGeometry } from './geometry.js';
import { markerOf } from './marker.js';
import { periodFigures, type TrendState } from './state.js';

/**
 * The plot as a place to read in: one tab stop, at which a screen reader hears the figures of a period and moves on by
 * arrow keys, as in a slider; the same figures stand beside the pointer.
 */
export function renderReading(
  focus: FigureFocus,
  state: TrendState,
  { stops }: TrendGeometry,
  say: (at: number) => string,
  plot: unknown,
  reader: Reader,
): TemplateResult {
  const { words } = reader;
  const stop = focus.at === null ? undefined : stops[focus.at];
  return html`<div
    part="plot"
    class="plot"
    role="slider"
    tabindex="0"
    aria-roledescription=${words.figure}
    aria-label=${state.title}
    aria-valuemin="1"
    aria-valuemax=${Math.max(1, stops.length)}
    aria-valuenow=${Math.max(1, focus.start + 1)}
    aria-valuetext=${stops.length > 0 ? say(focus.start) : words.empty}
    @keydown=${focus.onKey}
    @focus=${focus.onFocus}
    @blur=${focus.onBlur}
    @pointerdown=${focus.onPointer}
    @pointermove=${focus.onPointer}
    @pointerleave=${focus.onLeave}
  >
    ${plot}
    ${
      stop
        ? html`<div class="cursor" .style=${`left:${stop.x}%`}></div>
            <div part="reading" class="reading" aria-hidden="true" .style=${`left:${stop.x}%;--_x:-${stop.x}%`}>
              ${renderFigures(state, stop.period, reader)}
            </div>`
        : nothing
    }
  </div>`;
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
