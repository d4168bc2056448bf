import {
  readSatisfactionDocument,
  readSatisfactionTable,
  type Language,
  type Reading,
  type SatisfactionDocument,
  type TableText,
} from '@cchc/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { CchcElement, type Reader } from '../shared/base-element.js';
import { sharedStyles } from '../shared/styles.js';
import { trendGeometry } from './geometry.js';
import { markerOf } from './marker.js';
import { renderPlot } from './plot.js';
import { trendState, type TrendSeries } from './state.js';
import { styles } from './styles.js';
import { trendTable } from './table.js';

/**
 * Satisfaction per period from one or more sources: gaps stay gaps, a range stays a range, and a sentence says what the
 * figures say.
 *
 * @summary Satisfaction over time.
 * @slot - fallback content: a table with periods in its first column and one source in each further column
 * @event {CchcReadyEvent} cchc-ready - the figures are drawn
 * @event {CchcErrorEvent} cchc-error - the figures could not be read; `problems` says what is wrong and where
 * @csspart base - the box
 * @csspart heading - the heading
 * @csspart headlines - the latest figure of each series
 * @csspart plot - the picture
 * @csspart series - a series in the picture; `series-1`, `series-2` … reach one
 * @csspart sentence - what the figures say
 * @csspart table-button - opens the table
 * @csspart table - the table
 * @csspart source - where the figures come from
 * @csspart error - what is wrong with the data
 * @cssproperty --cchc-series-1 - colour of the first series; up to `--cchc-series-5`
 * @cssproperty --cchc-text - colour of text
 * @cssproperty --cchc-muted - colour of secondary text
 * @cssproperty --cchc-line - colour of rules and grid
 * @cssproperty --cchc-surface - colour behind everything
 * @cssproperty --cchc-accent - colour of links and focus
 * @cssproperty --cchc-radius - corner radius
 * @cssproperty --cchc-gap - inner distance
 */
export class CchcSatisfactionTrend extends CchcElement<SatisfactionDocument> {
  static override styles = [sharedStyles, styles];

  protected override readDocument(input: unknown): Reading<SatisfactionDocument> {
    return readSatisfactionDocument(input);
  }

  protected override readTable(table: TableText, language: Language): Reading<SatisfactionDocument> {
    return readSatisfactionTable(table, language);
  }

  protected override isEmpty({ series }: SatisfactionDocument): boolean {
    return series.every(
      ({ points, summary }) => !summary && points.every(({ value, low }) => value === null && low === undefined),
    );
  }

  protected override renderData(document: SatisfactionDocument, reader: Reader): TemplateResult {
    const { language, words } = reader;
    const state = trendState(document, language, words);
    const geometry = trendGeometry(state);
    return html`${this.renderHeading(document.title, reader)}
      <dl part="headlines" class="headlines">${state.series.map(renderHeadline)}</dl>
      ${renderPlot(state.series, geometry, reader)}
      ${geometry.isCut ? html`<p class="axis-note">${words.axisCut}</p>` : nothing}
      ${state.sentences.map(sentence => html`<p part="sentence" class="sentence">${sentence}</p>`)}
      ${this.renderTable(trendTable(state, language, words), reader)} ${this.renderSource(document, reader)}`;
  }
}

function renderHeadline({ label, headline, points }: TrendSeries, at: number): TemplateResult | typeof nothing {
  if (!headline) return nothing;
  const { path, style } = markerOf(at);
  const hasLine = points.some(({ value }) => value !== null);
  return html`<div>
    <dt>
      <svg class="key s${style}" viewBox="-12 -6 24 12" aria-hidden="true">
        ${
          hasLine
            ? svg`<path class="line" d="M-12 0h24" /><path class="marker" d=${path} />`
            : svg`<rect class="band" x="-11" y="-5" width="22" height="10" />`
        }
      </svg>
      ${label}
    </dt>
    <dd>
      <span class="value">${headline.value}</span>
      <span class="detail">${[headline.detail, headline.change].filter(Boolean).join(' · ')}</span>
    </dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cchc-satisfaction-trend': CchcSatisfactionTrend;
  }
}
