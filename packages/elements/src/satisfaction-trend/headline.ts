import { h, type View } from '../view/view.js';
import { markerOf } from '../chart/marker.js';
import type { TrendSeries } from './state.js';

/** The latest figure of a series, large, beside the sign by which its line is known. */
export function viewHeadline({ label, headline, points }: TrendSeries, at: number): View {
  if (!headline) return null;
  const { path, style } = markerOf(at);
  const hasLine = points.some(({ value }) => value !== null);
  return h(
    'div',
    {},
    h(
      'dt',
      {},
      h(
        'svg',
        { class: `key s${style}`, viewBox: '-12 -6 24 12', 'aria-hidden': 'true' },
        h('path', { class: hasLine ? 'line' : 'band', d: hasLine ? 'M-12,0h24' : 'M-11,-5h22v10h-22z' }),
        hasLine && h('path', { class: 'marker', d: path }),
      ),
      ` ${label}`,
    ),
    h('dd', {}, h('span', { class: 'value' }, headline.value), ' ', h('span', { class: 'detail' }, details(headline))),
  );
}

/** The same as a line of text. */
export function headlineText({ label, headline }: TrendSeries): string {
  return headline ? [`${label}: ${headline.value}`, details(headline)].filter(Boolean).join(' · ') : '';
}

function details({ detail, change }: NonNullable<TrendSeries['headline']>): string {
  return [detail, change].filter(Boolean).join(' · ');
}
