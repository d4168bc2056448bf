import { html, nothing, type TemplateResult } from 'lit';
import { markerOf } from './marker.js';
import type { TrendSeries } from './state.js';

/** The latest figure of a series, large, beside the sign by which its line is known. */
export function renderHeadline({ label, headline, points }: TrendSeries, at: number): TemplateResult | typeof nothing {
  if (!headline) return nothing;
  const { path, style } = markerOf(at);
  const hasLine = points.some(({ value }) => value !== null);
  return html`<div>
    <dt>
      <svg class="key s${style}" viewBox="-12 -6 24 12" aria-hidden="true">
        <path class=${hasLine ? 'line' : 'band'} d=${hasLine ? 'M-12 0h24' : 'M-11-5h22v10h-22z'} />
        <path class="marker" d=${hasLine ? path : ''} />
      </svg>
      ${label}
    </dt>
    <dd>
      <span class="value" .textContent=${headline.value}></span>
      <span class="detail" .textContent=${details(headline)}></span>
    </dd>
  </div>`;
}

/** The same as a line of text. */
export function headlineText({ label, headline }: TrendSeries): string {
  return headline ? [`${label}: ${headline.value}`, details(headline)].filter(Boolean).join(' · ') : '';
}

function details({ detail, change }: NonNullable<TrendSeries['headline']>): string {
  return [detail, change].filter(Boolean).join(' · ');
}
