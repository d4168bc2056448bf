import type { SatisfactionDocument } from '@cchc/core/documents/satisfaction';
import { resolveTrend, type ResolvedTrend } from '@cchc/core/satisfaction/trend';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { AxisGroup } from '../chart/axis-group.js';
import { FigureFocus } from '../chart/figure-focus.js';
import { sliderStyles, sliderTemplate } from '../chart/figure-slider.js';
import { CchcElement } from '../element/cchc-element.js';
import type { Figure } from '../element/figure.js';
import { sentenceTemplates } from '../parts/sentences.js';
import { baseStyles } from '../theme/base-styles.js';
import { seriesColours } from '../theme/series-colours.js';
import type { Reader } from '../words/reader.js';
import { drawnValues, extentOf, trendGeometry, type TrendGeometry } from './geometry.js';
import { headlineTemplate, headlineText } from './headline.js';
import { plotTemplate } from './plot.js';
import { trendReaders } from './read.js';
import { readingTemplate } from './reading.js';
import { sparklineTemplate } from './sparkline.js';
import { periodText, trendState, type TrendSeries, type TrendState } from './state.js';
import { styles } from './styles.js';
import { trendTable } from './table.js';
import { trendWords } from './words.js';

/** What was worked out last, and what it depends on: a pointer moves often, and others of an axis group change. */
interface Worked {
  readonly document: ResolvedTrend;
  readonly reader: Reader;
  readonly state: TrendState;
  /** Lowest and highest value. */
  readonly values: readonly number[];
  readonly extent: string;
  readonly bridge: number;
  readonly geometry: TrendGeometry;
}

/**
 * Satisfaction per period from one or more sources: gaps stay gaps, a range stays a range, and a sentence says what the
 * figures say. Arrow keys, pointer and touch lead from period to period.
 *
 * @customElement cchc-satisfaction-trend
 * @summary Satisfaction per period, from one or more sources, as a line chart with its sentence and its table.
 * @slot - fallback content: a table with periods in its first column and one source in each further column
 * @event {CchcFocusPointEvent} cchc-focus-point - a reader looks at a period, or no longer at any
 * @csspart headlines - the latest figure of each series
 * @csspart plot - the picture
 * @csspart series - a series in the picture; `series-1`, `series-2` … reach one
 * @csspart reading - the figures of the period that a reader looks at
 * @csspart details - the sentences of single series, where there are many
 * @cssproperty --cchc-plot-height - height of the picture
 * @cssproperty --cchc-sparkline-width - width of a sparkline
 */
export class CchcSatisfactionTrend extends CchcElement<SatisfactionDocument, ResolvedTrend> {
  // one sheet: a browser goes through all sheets for each node
  static override styles = css`
    ${baseStyles}${seriesColours}${sliderStyles}${styles}
  `;

  /** Draws the line alone, as high as the text around it, for a cell of a table; default false. */
  @property({ type: Boolean, reflect: true }) sparkline = false;
  /** Periods without a figure that a dashed line may cross, default 0: a gap stays a gap. */
  @property({ type: Number }) bridge = 0;
  /** Starts the vertical axis at 0, default false: it starts where the figures are, and says so. */
  @property({ attribute: 'from-zero', type: Boolean }) fromZero = false;
  /** Elements with the same name here share their vertical axis, default none. */
  @property({ attribute: 'axis-group' }) axisGroup: string | undefined;

  protected override readonly readers = trendReaders;
  readonly #focus = new FigureFocus(this);
  readonly #axis = new AxisGroup(this);
  #worked: Worked | undefined;

  /** The figures as they are drawn, series by series, for other ways to present them: sound, another chart. */
  getSeries(): readonly TrendSeries[] {
    return this.#worked?.state.series ?? [];
  }

  protected override isEmpty({ series }: SatisfactionDocument): boolean {
    return series.every(
      ({ points, summary }) => !summary && points.every(({ value, low }) => value === null && low === undefined),
    );
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status !== 'ready') this.#worked = undefined;
  }

  protected override resolve(document: SatisfactionDocument): ResolvedTrend {
    return resolveTrend(document);
  }

  protected override makeFigure(document: ResolvedTrend, reader: Reader): Figure {
    const { state, geometry } = (this.#worked = this.#work(document, reader));
    const words = { ...reader.words, ...trendWords[reader.language] };
    const isMany = state.latest !== '';
    const figure = {
      headlines: state.series.map(headlineText).filter(Boolean),
      caution: geometry.isCut ? words.axisCut : '',
      sentences: isMany ? [state.latest] : state.sentences,
      table: () => trendTable(state, reader.language, words),
    };
    if (this.sparkline) {
      const last = state.series[0]?.headline?.value;
      return { ...figure, isBare: true, body: sparklineTemplate(geometry, last, state.sentences.join(' ')) };
    }
    return {
      ...figure,
      body: html`<dl part="headlines" class=${isMany ? 'headlines many' : 'headlines'}>${state.series.map(
        headlineTemplate,
      )}</dl>${this.#plotTemplate(state, geometry, reader)}${
        figure.caution ? html`<p class="axis-note">${figure.caution}</p>` : nothing
      }`,
      more: isMany
        ? html`<details part="details" class="sentence"><summary>${words.eachSeries}</summary>${sentenceTemplates(
            state.sentences,
          )}</details>`
        : nothing,
    };
  }

  /** The chart, in which a reader moves from period to period and gets the figures of all sources at once. */
  #plotTemplate(state: TrendState, geometry: TrendGeometry, reader: Reader): TemplateResult {
    const plot = guard([geometry], () => plotTemplate(state.series, geometry, reader));
    if (this.withoutControls) return html`<div part="plot" class="plot">${plot}</div>`;
    const { stops } = geometry;
    const { language, words } = reader;
    const say = (at: number): string => periodText(state, stops[at]!.period, language, trendWords[language].noFigure);
    this.#focus.update(stops, say);
    const text = stops.length > 0 ? say(this.#focus.start) : words.empty;
    return sliderTemplate(this.#focus, stops, { part: 'plot', label: state.title, text }, language, plot, stop =>
      readingTemplate(state, stop.period, reader),
    );
  }

  /** Works out again only what depends on something that has changed. */
  #work(document: ResolvedTrend, reader: Reader): Worked {
    const { bridge, fromZero } = this;
    const last = this.#worked;
    const isKnown = last?.document === document && last.reader === reader;
    const state = isKnown ? last.state : trendState(document, reader.language);
    const values = isKnown ? last.values : extentOf(drawnValues(state));
    const shared = [...this.#axis.share(values), ...(fromZero ? [0] : [])];
    const extent = shared.join();
    if (isKnown && last.extent === extent && last.bridge === bridge) return last;
    const geometry = trendGeometry(state, { bridge, extent: shared });
    return { document, reader, state, values, extent, bridge, geometry };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cchc-satisfaction-trend': CchcSatisfactionTrend;
  }
}
