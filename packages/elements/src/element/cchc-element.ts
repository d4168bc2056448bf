import { textIn, type Reading, type Text } from '@cchc/core';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { drawView, redrawView } from '../view/draw-view.js';
import { h, type View, type ViewNode } from '../view/view.js';
import { words } from '../words/index.js';
import type { Reader } from '../words/reader.js';
import { viewControls, type ControlState } from '../parts/toolbar.js';
import { DataSource, type Later, type OpenPage, type SourceHost } from '../data/data-source.js';
import { viewTable, type DataTable } from '../parts/data-table.js';
import type { ElementState } from '../data/data-state.js';
import type * as Exporting from '../export/exporting.js';
import type { ExportKind } from '../export/exporting.js';
import { PageLanguage } from './page-language.js';
import { Printing } from './printing.js';
import { viewSentence } from '../parts/sentence.js';
import { viewSource, type TitledDocument } from '../parts/source-line.js';

/** What an element makes of its data for one reader. */
export interface Figure {
  /** The picture and what belongs to it, between heading and sentence. */
  readonly body: View;
  /** Whether the body stands alone, default false. */
  readonly isBare?: boolean;
  /** The large figures, one to a line. */
  readonly headlines: readonly string[];
  /** The same in words. */
  readonly sentences: readonly string[];
  /** What to know before reading the picture, default nothing. */
  readonly caution?: string | false;
  /** What follows the sentences: more, for who wants to know. */
  readonly more?: View;
  readonly table: () => DataTable;
}

/** A figure together with what it was made of. */
export interface ShownFigure extends Figure {
  readonly data: TitledDocument;
  readonly reader: Reader;
}

/**
 * What all elements share: data from a property, an address, a child script or a child table; the four states; language,
 * heading, sentence, table, downloads, source. The fallback content in the page stays visible until there is something
 * better, and again on error.
 *
 * @typeParam D what is drawn
 * @typeParam Given what the property `data` takes, by default the same
 *
 * @slot - fallback content: a table, a script with JSON, a sentence
 * @slot sentence - replaces the sentence that the element makes of its figures
 * @event {CchcReadyEvent} cchc-ready - the figures are drawn; again after each change of data
 * @event {CchcErrorEvent} cchc-error - the figures could not be read or loaded; `problems` says what is wrong and where
 * @csspart base - the box
 * @csspart heading - the heading
 * @csspart sentence - what the figures say
 * @csspart table-button - opens the table
 * @csspart download-button - opens the ways to take the figure along
 * @csspart export-button - each of these ways
 * @csspart table - the table
 * @csspart source - where the figures come from
 * @csspart stale - since when the figures could not be refreshed
 * @csspart loading - shown while figures are loaded
 * @csspart empty - shown where there are none
 * @csspart error - what is wrong with the data
 * @cssproperty --cchc-series-1 - colour of the first series, or of the only line; up to `--cchc-series-10`
 * @cssproperty --cchc-text - colour of text
 * @cssproperty --cchc-muted - colour of secondary text
 * @cssproperty --cchc-line - colour of rules and grid
 * @cssproperty --cchc-surface - colour behind everything
 * @cssproperty --cchc-accent - colour of links and focus
 * @cssproperty --cchc-up - colour of a gain
 * @cssproperty --cchc-down - colour of a loss, and of what is wrong
 * @cssproperty --cchc-radius - corner radius
 * @cssproperty --cchc-gap - inner distance
 * @cssproperty --cchc-reserved - least height of the element, kept free before it is drawn
 */
export abstract class CchcElement<D extends TitledDocument, Given = D>
  extends ReactiveElement
  implements SourceHost<D>
{
  static override properties = {
    data: { attribute: false },
    src: {},
    timeout: { type: Number },
    credentials: {},
    refresh: { type: Number },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    withoutHeader: { attribute: 'without-header', type: Boolean },
    withoutFooter: { attribute: 'without-footer', type: Boolean },
    withoutControls: { attribute: 'without-controls', type: Boolean },
    controls: { state: true },
  };

  /** A document as a plain object; it wins over `src` and over content. */
  declare data: Given | undefined;
  /** Address of a document, as JSON or CSV. */
  declare src: string | undefined;
  /** Seconds to wait for `src`, default 10; what may pass by itself is tried once more. */
  declare timeout: number;
  /** Whether cookies go along to `src`: `omit`, `same-origin` or `include`, default `same-origin`. */
  declare credentials: string | undefined;
  /** Seconds after which `src` is loaded anew while the page is seen, default never. */
  declare refresh: number | undefined;
  /** Replaces the document's title; an empty text shows none. */
  declare heading: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6, default 3. */
  declare headingLevel: number;
  /** Leaves the heading out, default false. */
  declare withoutHeader: boolean;
  /** Leaves buttons and source out, default false. */
  declare withoutFooter: boolean;
  /** Leaves all out that a reader could press or move in, default false. */
  declare withoutControls: boolean;
  declare private controls: ControlState;

  readonly #language = new PageLanguage(this);
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #source = new DataSource<D, this>(this, () => this.importPage());
  #figure: ShownFigure | undefined;
  #view: ViewNode | undefined;
  #box: ChildNode | undefined;
  #exporting: typeof Exporting | undefined;

  constructor() {
    super();
    this.timeout = 10;
    this.headingLevel = 3;
    this.withoutHeader = this.withoutFooter = this.withoutControls = false;
    this.controls = { isTableOpen: false, isDownloadOpen: false, message: '' };
  }

  /** What reads this element's documents and tables; imported where an element can do without. */
  protected abstract importPage(): Later<OpenPage<D, this>>;
  abstract isEmpty(data: D): boolean;
  protected abstract makeFigure(data: D, reader: Reader): Figure;

  readAttributes(): Later<Reading<D>> | null {
    return null;
  }

  /** An element that draws some data with code of their own imports it here. */
  prepare?(data: D): Promise<unknown> | undefined;

  /** The state that is shown. */
  get state(): ElementState<D> {
    return this.#source.state;
  }

  /** The figures as a table of texts in the reader's language; null while there are none. */
  toTable(): DataTable | null {
    return this.#figure?.table() ?? null;
  }

  /** The drawing with heading, sentence and source as the text of an SVG file; null while nothing is drawn. */
  async toSVG(): Promise<string | null> {
    // an element outside a page is never drawn
    if (this.isConnected) await this.updateComplete;
    const exporting = (this.#exporting ??= await import('../export/exporting.js'));
    return this.#figure ? exporting.svgText(this, exporting.textsOf(this.#figure, this)) : null;
  }

  /** Properties that change what is read; an element with data in attributes adds its own. */
  protected readsFrom(changed: PropertyValues): boolean {
    return changed.has('data') || changed.has('src');
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.update(this.readsFrom(changed));
    if (changed.has('refresh')) this.#source.reschedule();
  }

  /** Reads the data without drawing them. */
  protected read(): Promise<void> {
    this.#source.update(true);
    return this.#source.imported();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#source.imported();
    return super.getUpdateComplete();
  }

  protected get reader(): Reader {
    const language = this.#language.current;
    return { language, words: words[language] };
  }

  protected override update(changed: PropertyValues): void {
    const view = this.view();
    super.update(changed);
    const box = this.#box ?? this.renderRoot.querySelector('.base');
    if (!box) this.renderRoot.prepend((this.#box = drawView(view)));
    // what a server has drawn stays until there is something to show instead; hydration would weigh more
    else if (this.#view || this.state.status !== 'loading') this.#box = redrawView(box, view, this.#view);
    else return;
    this.#view = view;
  }

  /** What the element shows now. */
  protected view(): ViewNode {
    const { reader } = this;
    return h('div', { part: 'base', class: 'base', lang: reader.language }, this.#viewState(reader));
  }

  #viewState(reader: Reader): View {
    const { state } = this;
    this.#figure = undefined;
    switch (state.status) {
      case 'ready':
        return this.#viewFigure(state.data, state.staleSince, reader);
      case 'empty':
        return [
          this.#viewHeading(state.data.title, reader),
          h('p', { part: 'empty', class: 'message' }, reader.words.empty),
          h('slot', {}),
        ];
      case 'error':
        return [state.view(state.problems, reader), h('slot', {})];
      case 'loading':
        return [h('p', { part: 'loading', class: 'message', role: 'status' }, reader.words.loading), h('slot', {})];
    }
  }

  #viewFigure(data: D, staleSince: Date | null, reader: Reader): View {
    const figure = this.makeFigure(data, reader);
    this.#figure = { ...figure, data, reader };
    if (figure.isBare) return figure.body;
    return [
      this.#viewHeading(data.title, reader),
      figure.body,
      h('slot', { name: 'sentence', part: 'sentence', class: 'sentence' }, ...figure.sentences.map(viewSentence)),
      figure.more,
      this.withoutFooter || this.withoutControls
        ? ['', '']
        : viewControls(
            this.controls,
            () => this.#change({ isTableOpen: !this.controls.isTableOpen }),
            () => void this.#toggleDownloads(),
            this.controls.isDownloadOpen &&
              this.#exporting!.viewExports(kind => void this.#export(kind), reader.language),
            reader.words,
          ),
      (this.controls.isTableOpen || this.#printing.current) && viewTable(figure.table()),
      !this.withoutFooter && viewSource(data, staleSince, reader),
    ];
  }

  #change(to: Partial<ControlState>): void {
    this.controls = { ...this.controls, ...to };
  }

  async #toggleDownloads(): Promise<void> {
    this.#exporting ??= await import('../export/exporting.js');
    this.#change({ isDownloadOpen: !this.controls.isDownloadOpen, message: '' });
  }

  async #export(kind: ExportKind): Promise<void> {
    const { exportFigure, textsOf } = this.#exporting!;
    if (this.#figure) this.#change({ message: await exportFigure(kind, this, textsOf(this.#figure, this)) });
  }

  /** A heading whose level the page decides; the tag cannot vary, its role and level can. */
  #viewHeading(title: Text, { language }: Reader): View {
    const text = this.heading ?? textIn(title, language);
    const level = /^[1-6]$/.test(`${this.headingLevel}`) ? this.headingLevel : 3;
    const attributes = { part: 'heading', class: 'heading', id: 'heading', role: 'heading', 'aria-level': level };
    return text && !this.withoutHeader && h('div', attributes, text);
  }
}
