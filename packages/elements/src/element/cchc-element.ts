import type { Reading } from '@cchc/core';
import { languageOf, textIn, type Language } from '@cchc/core/language';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { DataController } from '../data/data-controller.js';
import type { DataRequest } from '../data/data-request.js';
import type { DataState } from '../data/data-state.js';
import { lazyModule } from '../data/lazy-module.js';
import type { FigureReaders } from '../data/figure-readers.js';
import type { ExportKind } from '../export/exporting.js';
import type { FigureTexts } from '../export/figure-texts.js';
import { tableTemplate, type DataTable } from '../parts/data-table.js';
import { headingTemplate } from '../parts/heading.js';
import { sentenceTemplates } from '../parts/sentences.js';
import { sourceTemplate, type TitledDocument } from '../parts/source-line.js';
import { sourceText } from '../parts/source-text.js';
import { toolbarTemplate, type ToolbarState } from '../parts/toolbar.js';
import { readerOf, type Reader } from '../words/reader.js';
import { CchcErrorEvent, CchcReadyEvent } from './events.js';
import type { Figure, ShownFigure } from './figure.js';
import { ForeignChanges } from './foreign-changes.js';
import { isServer } from './is-server.js';
import { nearestLang, PageLanguage } from './page-language.js';
import { Printing } from './printing.js';

/** What tells problems in words: imported where there are any. */
export const problemList = lazyModule(() => import('../parts/problem-list.js'));

/** What tells the console of problems and warnings: imported where there are any. */
const consoleReport = lazyModule(() => import('../data/console-report.js'));

/** The ways to take a figure along: imported when a reader asks for them. */
const exporting = lazyModule(() => import('../export/exporting.js'));

/** What takes over the drawing of a server: imported where a page has one. */
const serverDrawing = lazyModule(() => import('./server-drawing.js'));

/** The protocol by which a page that draws on a server holds an element back until it has given it its data. */
const DEFER = 'defer-hydration';

/**
 * What all elements share: data from a property, an address, a child script or a child table; the four states; language,
 * heading, sentence, table, downloads, source. The fallback content in the page stays visible until there is something
 * better, and again on error.
 *
 * @typeParam D what is read
 * @typeParam R the same with its statistics
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
export abstract class CchcElement<D extends TitledDocument, R = D, Given = D> extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, DEFER];
  }

  /** A document as a plain object; it wins over `src` and over content. */
  // the same object may have been changed in place
  @property({ attribute: false, hasChanged: () => true }) data: Given | undefined;
  /** Address of a document, as JSON or CSV. */
  @property() src: string | undefined;
  /** Seconds to wait for `src`, default 10; what may pass by itself is tried once more. */
  @property({ type: Number }) timeout = 10;
  /** Whether cookies go along to `src`: `omit`, `same-origin` or `include`, default `same-origin`. */
  @property() credentials: 'omit' | 'same-origin' | 'include' | undefined;
  /** Seconds after which `src` is loaded anew while the page is seen, default never. */
  @property({ type: Number }) refresh: number | undefined;
  /**
   * Whose notation the numbers of a table or a file are written in: `vi` (decimal comma) or `en` (decimal point). By default
   * the numbers themselves tell, then the file, then the language of the page.
   */
  @property() notation: string | undefined;
  /** Says nothing of what is wrong or doubtful, neither in the page nor in the console, default false; events tell all the same. */
  @property({ type: Boolean }) quiet = false;
  /** Replaces the document's title; an empty text shows none. */
  @property() heading: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6, default 3. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 | 3 | 4 | 5 | 6 = 3;
  /** Leaves the heading out, default false. */
  @property({ attribute: 'without-header', type: Boolean }) withoutHeader = false;
  /** Leaves buttons and source out, default false. */
  @property({ attribute: 'without-footer', type: Boolean }) withoutFooter = false;
  /** Leaves all out that a reader could press or move in, default false. */
  @property({ attribute: 'without-controls', type: Boolean }) withoutControls = false;
  @state() private toolbar: ToolbarState = { isTableOpen: false, isDownloadOpen: false, message: '' };

  readonly #language = new PageLanguage(this);
  readonly #foreign = new ForeignChanges(this);
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #data = new DataController<D>(this, {
    readers: () => this.readers,
    isEmpty: data => this.isEmpty(data),
    prepare: reading => (reading.ok ? this.prepare?.(reading.value) : problemList.now ? undefined : problemList.load()),
    contentChanged: () => this.#readAnew(),
  });
  #isStale = true;
  #readIn: string | null = null;
  #told: DataState<D> | undefined;
  #resolved: { readonly state: DataState<D>; readonly figures: R } | undefined;
  #figure: ShownFigure | undefined;
  #served: ShadowRoot | null = null;
  #hydrating: Promise<void> | undefined;

  /** Reads this element's kind of documents and tables. */
  protected abstract readonly readers: FigureReaders<D>;
  /** Whether there is nothing to draw in a document. */
  protected abstract isEmpty(data: D): boolean;
  /** The data with their statistics; asked for once for each reading. */
  protected abstract resolve(data: D): R;
  /** What the element shows of them. */
  protected abstract makeFigure(resolved: R, reader: Reader): Figure;
  /** Imports what drawing some data takes beyond the element itself; nothing when all is there. */
  protected prepare?(data: D): Promise<unknown> | undefined;

  /** Data in the element's own attributes, where it has any. */
  protected readAttributes(): Reading<D> | null {
    return null;
  }

  /** What an element without any data lacks. */
  protected get missing(): string {
    return 'data';
  }

  /** What a table is called that the page gives no caption. */
  protected get tableTitle(): string {
    return this.heading || '';
  }

  /** Properties that change what is read; an element with data in attributes adds its own. */
  protected readsFrom(changed: PropertyValues): boolean {
    return changed.has('data') || changed.has('src') || changed.has('notation');
  }

  /** The state that is shown. */
  get state(): DataState<D> {
    return this.#data.state;
  }

  /** The figures as a table of texts in the reader's language; null while there are none. */
  toTable(): DataTable | null {
    return this.#figure?.table() ?? null;
  }

  /** The drawing with heading, sentence and source as the text of an SVG file; null while nothing is drawn. */
  async toSVG(): Promise<string | null> {
    // an element outside a page is never drawn
    if (this.isConnected) await this.updateComplete;
    const { svgText } = await exporting.load();
    return this.#figure ? svgText(this, this.#textsOf(this.#figure)) : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#readAnew();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === DEFER) this.requestUpdate();
    else super.attributeChangedCallback(name, old, value);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = this.shadowRoot;
    const root = super.createRenderRoot();
    // what a server has drawn is taken over or replaced as a whole
    this.renderOptions.renderBefore = null;
    if (this.#served) this.#hydrating = serverDrawing.load().then(this.#updateAgain, this.#updateAgain);
    return root;
  }

  /** What a server has drawn stays until there is something to show instead. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.#served) return true;
    if (this.hasAttribute(DEFER)) return false;
    this.#readIfStale(this.readsFrom(changed));
    const isWaiting = this.state.status === 'loading' && !this.#served.querySelector('[part=loading]');
    return !this.#hydrating && !isWaiting;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#served) this.#readIfStale(this.readsFrom(changed));
    if (changed.has('refresh')) this.#data.refreshEvery(this.refresh);
  }

  protected override update(changed: PropertyValues): void {
    const served = this.#served;
    this.#served = null;
    if (served && serverDrawing.now) serverDrawing.now.takeOver(served, this.render(), this.renderOptions);
    // without that code all is drawn anew
    else served?.replaceChildren();
    try {
      super.update(changed);
    } catch {
      // something else in the page has changed what is drawn in a way that templates cannot follow
      this.#foreign.isFound = true;
      super.update(changed);
    }
  }

  /** Tells the page what is drawn. */
  protected override updated(): void {
    const { state } = this;
    // a reader's click draws the same state anew
    if (state === this.#told) return;
    this.#told = state;
    if (state.status === 'loading') return;
    if (state.status === 'error' || state.staleSince) this.dispatchEvent(new CchcErrorEvent(state.problems));
    else this.dispatchEvent(new CchcReadyEvent(state.data, state.warnings));
    const warnings = state.status === 'error' ? [] : state.warnings;
    if (!this.quiet && state.problems.length + warnings.length > 0)
      void consoleReport.load().then(({ report }) => report(this, state.problems, warnings));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#hydrating;
    await this.#data.codeComplete();
    return super.getUpdateComplete();
  }

  protected get reader(): Reader {
    return readerOf(this.#language.current);
  }

  readonly #updateAgain = (): void => {
    this.#hydrating = undefined;
    this.requestUpdate();
  };

  #readAnew(): void {
    this.#isStale = true;
    this.requestUpdate();
  }

  #readIfStale(isChanged: boolean): void {
    const language = nearestLang((!isServer && this.querySelector('table')) || this);
    // the page's language decides how the numbers in a table or an attribute are read
    const isReadAnew = language !== this.#readIn && this.data === undefined && !this.src;
    this.#readIn = language;
    if (!this.#isStale && !isReadAnew && !isChanged) return;
    this.#isStale = false;
    this.#data.read(this.#request(languageOf(language)));
  }

  /** Where the figures are to be read from: property, attributes, address, content, in this order. */
  #request(language: Language): DataRequest<D> {
    const { data, src, timeout, credentials, refresh, missing } = this;
    if (data !== undefined) return { from: 'property', document: data };
    const reading = this.readAttributes();
    if (reading) return { from: 'attributes', reading };
    // a server has neither; an element that has left the page reads its address when it comes back
    if (isServer || (src && !this.isConnected)) return { from: 'elsewhere' };
    const { notation: stated } = this;
    const notation: Language | undefined = stated === 'vi' || stated === 'en' ? stated : undefined;
    const table = { language, notation, title: this.tableTitle };
    return src
      ? { from: 'address', src, base: this.baseURI, timeout, credentials, refresh, table }
      : { from: 'content', host: this, table, missing };
  }

  protected override render(): unknown {
    const { reader } = this;
    return keyed(
      this.#foreign.drawing,
      html`<div part="base" class="base" lang=${reader.language}>${this.#stateTemplate(reader)}</div>`,
    );
  }

  #stateTemplate(reader: Reader): unknown {
    this.#figure = undefined;
    if (this.state.status === 'ready') {
      try {
        return this.#figureTemplate(this.state.data, this.state.staleSince, reader);
      } catch (error) {
        // the page shows its own content, and whoever looks after it finds the reason in the console
        reportError(error);
        this.#data.fail();
      }
    }
    const { state } = this;
    switch (state.status) {
      case 'ready':
        return nothing;
      case 'empty':
        return html`${this.#headingTemplate(state.data, reader)}<p part="empty" class="message">${
          reader.words.empty
        }</p><slot></slot>`;
      case 'error':
        if (this.quiet) return html`<slot></slot>`;
        return html`<div part="error" class="error"><p><strong>${reader.words.failed}</strong></p>${
          state.problems.length > 0 ? problemList.now?.problemListTemplate(state.problems, reader) : nothing
        }</div><slot></slot>`;
      case 'loading':
        return html`<p part="loading" class="message" role="status">${reader.words.loading}</p><slot></slot>`;
    }
  }

  #figureTemplate(data: D, staleSince: Date | null, reader: Reader): unknown {
    const { state } = this;
    // a document that was changed in place has a new state, and is the same object
    if (this.#resolved?.state !== state) this.#resolved = { state, figures: this.resolve(data) };
    const figure = this.makeFigure(this.#resolved.figures, reader);
    this.#figure = { ...figure, data, reader };
    if (figure.isBare) return figure.body;
    const hasTable = this.toolbar.isTableOpen || this.#printing.current;
    return html`${this.#headingTemplate(data, reader)}${figure.body}<slot
        name="sentence" part="sentence" class="sentence"
      >${sentenceTemplates(figure.sentences)}</slot>${figure.more ?? nothing}${
        this.withoutFooter || this.withoutControls ? nothing : this.#toolbarTemplate(reader)
      }${hasTable ? tableTemplate(figure.table()) : nothing}${
        this.withoutFooter ? nothing : sourceTemplate(data, staleSince, reader)
      }`;
  }

  #headingTemplate({ title }: D, { language }: Reader): unknown {
    const text = this.heading ?? textIn(title, language);
    return this.withoutHeader ? nothing : headingTemplate(text, this.headingLevel);
  }

  #toolbarTemplate({ language, words }: Reader): TemplateResult {
    const downloads = this.toolbar.isDownloadOpen
      ? exporting.now?.exportButtons(this.#exportFigure, language)
      : nothing;
    return toolbarTemplate(this.toolbar, this.#toggleTable, this.#toggleDownloads, downloads, words);
  }

  readonly #toggleTable = (): void => this.#change({ isTableOpen: !this.toolbar.isTableOpen });

  readonly #toggleDownloads = async (): Promise<void> => {
    await exporting.load();
    this.#change({ isDownloadOpen: !this.toolbar.isDownloadOpen, message: '' });
  };

  readonly #exportFigure = async (kind: ExportKind): Promise<void> => {
    const { exportFigure } = await exporting.load();
    if (this.#figure) this.#change({ message: await exportFigure(kind, this, this.#textsOf(this.#figure)) });
  };

  #change(to: Partial<ToolbarState>): void {
    this.toolbar = { ...this.toolbar, ...to };
  }

  /** The texts of a figure; title and sentences are the page's own where it has any. */
  #textsOf({ headlines, caution = '', sentences, table, data, reader }: ShownFigure): FigureTexts {
    const own = [...this.children]
      .filter(({ slot }) => slot === 'sentence')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    return {
      language: reader.language,
      title: this.heading || textIn(data.title, reader.language),
      headlines,
      caution,
      sentences: own.length > 0 ? own : sentences,
      table,
      source: sourceText(data, reader),
    };
  }
}
