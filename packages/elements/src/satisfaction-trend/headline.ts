import { html, nothing, type TemplateResult } from 'lit';
import { markerOf } from '../chart/markers/geometry.js';
import type { TrendSeries } from './state.js';

/** The latest figure of a series, large, beside the sign by which its line is known; nothing without one. */
export function headlineTemplate(series: TrendSeries, at: number): TemplateResult | typeof nothing {
  const { label, headline } = series;
  return headline
    ? html`<div><dt>${keyTemplate(series, at)} ${label}</dt><dd><span class="value">${
        headline.value
      }</span> <span class="detail">${details(headline)}</span></dd></div>`
    : nothing;
}

/** The line and the marker of a series; a range, for a series that has no more. */
function keyTemplate({ points }: TrendSeries, at: number): TemplateResult {
  const { path, style } = markerOf(at);
  return points.some(({ value }) => value !== null)
    ? html`<svg class="key s${style}" viewBox="-12 -6 24 12" aria-hidden="true"><path
        class="line" d="M-12,0h24"
      ></path><path class="marker" d=${path}></path></svg>`
    : html`<svg class="key s${style}" viewBox="-12 -6 24 12" aria-hidden="true"><path
        class="band" d="M-11,-5h22v10h-22z"
      ></path></svg>`;
}

/** The same as a line of text. */
export function headlineText({ label, headline }: TrendSeries): string {
  return headline ? [`${label}: ${headline.value}`, details(headline)].filter(Boolean).join(' · ') : '';
}

function details({ detail, change }: NonNullable<TrendSeries['headline']>): string {
  return [detail, change].filter(Boolean).join(' · ');
}
