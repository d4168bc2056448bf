import type { SatisfactionDocument } from '@cchc/core';
import { css, type PropertyValues } from '@lit/reactive-element';
import { AxisGroup } from '../chart/axis-group.js';
import { CchcElement, type Figure } from '../element/cchc-element.js';
import type { OpenPage } from '../data/data-source.js';
import { FigureFocus } from '../chart/figure-focus.js';
import { sliderStyles } from '../chart/figure-slider.js';
import { viewSentence } from '../parts/sentence.js';
import { sharedStyles } from '../theme/base-styles.js';
import { h, type ViewNode } from '../view/view.js';
import type { Reader } from '../words/reader.js';
import { trendWords, type TrendWords } from './words.js';
import type { ElementWords } from '../words/words.js';
import { drawnValues, extentOf, trendGeometry, type TrendGeometry } from './geometry.js';
import { headlineText, viewHeadline } from './headline.js';
import { drawPlot } from './plot.js';
import { openPage } from './read.js';
import { viewReading } from './reading.js';
import { drawSparkline, viewSparkline } from './sparkline.js';
import { periodText, trendState, type TrendState } from './state.js';
import { seriesColours } from '../theme/series-colours.js';
import { styles } from './styles.js';
import { trendTable } from './table.js';

/** What was drawn last; `key` holds everything that it depends on. */
interface Drawn {
  readonly key: readonly unknown[];
  readonly state: TrendState;
  readonly values: readonly number[];
  readonly geometry: TrendGeometry;
  readonly drawing: ViewNode;
}

/**
 * Satisfaction per period from one or more sources: gaps stay gaps, a range stays a range, and a sentence says what the
 * figures say. Arrow keys, pointer and touch lead from period to period.
 *
 * @customElement cchc-satisfaction-trend
 * @summary Satisfaction over time.
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
export class CchcSatisfactionTrend extends CchcElement<SatisfactionDocument> {
  // one sheet: a browser goes through all sheets for each node
  static override styles = css`
    ${sharedStyles}${seriesColours}${sliderStyles}${styles}
  `;
  static override properties = {
    ...CchcElement.properties,
    sparkline: { type: Boolean, reflect: true },
    bridge: { type: Number },
    fromZero: { attribute: 'from-zero', type: Boolean },
    axisGroup: { attribute: 'axis-group' },
  };

  /** Draws the line alone, as high as the text around it, for a cell of a table; default false. */
  declare sparkline: boolean;
  /** Periods without a figure that a dashed line may cross, default 0: a gap stays a gap. */
  declare bridge: number;
  /** Starts the vertical axis at 0, default false: it starts where the figures are, and says so. */
  declare fromZero: boolean;
  /** Elements with the same name here share their vertical axis, default none. */
  declare axisGroup: string | undefined;

  readonly #focus = new FigureFocus(this);
  readonly #axis = new AxisGroup(this);
  #drawn: Drawn | undefined;

  constructor() {
    super();
    this.sparkline = this.fromZero = false;
    this.bridge = 0;
  }

  /** The figures as they are drawn, series by series, for other ways to present them: sound, another chart. */
  getSeries(): TrendState['series'] {
    return this.#drawn?.state.series ?? [];
  }

  protected override importPage(): OpenPage<SatisfactionDocument, this> {
    return openPage;
  }

  override isEmpty({ series }: SatisfactionDocument): boolean {
    return series.every(
      ({ points, summary }) => !summary && points.every(({ value, low }) => value === null && low === undefined),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state.status !== 'ready') this.#drawn = undefined;
  }

  protected override makeFigure(document: SatisfactionDocument, reader: Reader): Figure {
    const { language } = reader;
    const words = { ...reader.words, ...trendWords[language] };
    const { state, geometry, drawing } = this.#draw(document, reader, words);
    const say = (at: number): string => periodText(state, geometry.stops[at]!.period, language, words.noFigure);
    this.#focus.update(geometry.stops, say);
    const isMany = state.latest !== '';
    const figure = {
      headlines: state.series.map(headlineText).filter(Boolean),
      caution: geometry.isCut && words.axisCut,
      sentences: isMany ? [state.latest] : state.sentences,
      more:
        isMany &&
        h(
          'details',
          { part: 'details', class: 'sentence' },
          h('summary', {}, words.eachSeries),
          ...state.sentences.map(viewSentence),
        ),
      table: () => trendTable(state, language, words),
    };
    if (this.sparkline) {
      const last = state.series[0]?.headline?.value;
      return { ...figure, isBare: true, body: viewSparkline(drawing, last, state.sentences.join(' ')) };
    }
    return {
      ...figure,
      body: [
        h(
          'dl',
          { part: 'headlines', class: isMany ? 'headlines many' : 'headlines' },
          ...state.series.map(viewHeadline),
        ),
        this.withoutControls
          ? h('div', { part: 'plot', class: 'plot' }, drawing)
          : viewReading(this.#focus, state, geometry, say, drawing, reader),
        figure.caution && h('p', { class: 'axis-note' }, figure.caution),
      ],
    };
  }

  /** Draws only when something has changed that the drawing depends on: a pointer moves often. */
  #draw(document: SatisfactionDocument, reader: Reader, words: ElementWords & TrendWords): Drawn {
    const { bridge, fromZero, sparkline } = this;
    const { language } = reader;
    const drawn = this.#drawn;
    const isKnown = drawn?.key[0] === document && drawn.key[1] === language;
    const state = isKnown ? drawn.state : trendState(document, language, words);
    const values = isKnown ? drawn.values : extentOf(drawnValues(state));
    const extent = [...this.#axis.share(values), ...(fromZero ? [0] : [])];
    const key = [document, language, bridge, sparkline, extent.join()];
    if (drawn && key.every((part, i) => part === drawn.key[i])) return drawn;
    const geometry = trendGeometry(state, { bridge, extent });
    const drawing = sparkline ? drawSparkline(geometry) : drawPlot(state.series, geometry, reader);
    return (this.#drawn = { key, state, values, geometry, drawing });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cchc-satisfaction-trend': CchcSatisfactionTrend;
  }
}
