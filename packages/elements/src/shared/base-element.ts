import {
  describeProblem,
  languageOf,
  readJson,
  textIn,
  type Language,
  type Problem,
  type Reading,
  type Source,
  type TableText,
  type Text,
} from '@cchc/core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { words } from '../words/index.js';
import type { ElementWords } from '../words/words.js';
import { dataTable, type DataTable } from './data-table.js';
import { CchcErrorEvent, CchcReadyEvent } from './events.js';
import { htmlTable } from './html-table.js';
import { loadJson } from './load-json.js';
import { PageLanguage, nearestLang } from './page-language.js';

/** What every document says of itself. */
export interface TitledDocument {
  readonly title: Text;
  readonly source: Source;
  readonly updated?: string | undefined;
}

/** The four states an element can be in. */
export type ElementState<D> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready' | 'empty'; readonly data: D }
  | { readonly status: 'error'; readonly problems: readonly Problem[] };

/** What a reader needs to know of the page: its language and its words. */
export interface Reader {
  readonly language: Language;
  readonly words: ElementWords;
}

const PROBLEMS_SHOWN = 5;

/**
 * What all elements share: data from a property, an address, a child script or a child table; the four states; language,
 * heading, source. The fallback content in the page stays visible until there is something better, and again on error.
 *
 * @slot - fallback content: a table, a script with JSON, a sentence
 */
export abstract class CchcElement<D extends TitledDocument> extends LitElement {
  static override properties = {
    data: { attribute: false },
    src: {},
    timeout: { type: Number },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    state: { state: true },
    tableOpen: { state: true },
  };

  /** A document as a plain object; it wins over `src` and over content. */
  declare data: D | undefined;
  /** Address of a JSON document. */
  declare src: string | undefined;
  /** Seconds to wait for `src`, default 10. */
  declare timeout: number;
  /** Replaces the document's title; an empty text shows none. */
  declare heading: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6, default 3. */
  declare headingLevel: number;
  declare protected state: ElementState<D>;
  declare private tableOpen: boolean;

  readonly #language = new PageLanguage(this);
  #content: MutationObserver | undefined;
  #request: AbortController | undefined;
  #stale = true;
  #readIn: string | null = null;

  constructor() {
    super();
    this.timeout = 10;
    this.headingLevel = 3;
    this.state = { status: 'loading' };
    this.tableOpen = false;
  }

  protected abstract readDocument(input: unknown): Reading<D>;
  protected abstract readTable(table: TableText, language: Language): Reading<D>;
  protected abstract isEmpty(data: D): boolean;
  protected abstract renderData(data: D, reader: Reader): unknown;

  /** Data given in the element's own attributes, where it has any. */
  protected readAttributes(): Reading<D> | null {
    return null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#content = new MutationObserver(() => {
      if (this.data === undefined && !this.src) this.#reload();
    });
    this.#content.observe(this, { childList: true, subtree: true, characterData: true });
    if (this.hasUpdated) this.#reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content?.disconnect();
    this.#request?.abort();
  }

  /** Properties that change what is read; an element with data in attributes adds its own. */
  protected readsFrom(changed: PropertyValues): boolean {
    return changed.has('data') || changed.has('src');
  }

  protected override willUpdate(changed: PropertyValues): void {
    // the page's language decides how the numbers in a table or an attribute are read
    const language = nearestLang(this.querySelector('table') ?? this);
    const isReadAnew = language !== this.#readIn && this.data === undefined && !this.src;
    this.#readIn = language;
    if (!this.#stale && !isReadAnew && !this.readsFrom(changed)) return;
    this.#stale = false;
    this.#read();
  }

  #reload(): void {
    this.#stale = true;
    this.requestUpdate();
  }

  #read(): void {
    this.#request?.abort();
    this.#request = undefined;
    const reading = this.data === undefined ? (this.readAttributes() ?? null) : this.readDocument(this.data);
    if (reading) this.#settle(reading);
    else if (this.src) void this.#load(this.src);
    else this.#settle(this.#readContent());
  }

  async #load(src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    if (this.state.status !== 'loading') this.state = { status: 'loading' };
    const json = await loadJson(src, this.timeout, request.signal);
    if (this.#request === request && !request.signal.aborted)
      this.#settle(json.ok ? this.readDocument(json.value) : json);
  }

  /** A child script with JSON, or else a child table; null when the page holds neither. */
  #readContent(): Reading<D> | null {
    const script = this.querySelector('script[type="application/json"]');
    if (script) {
      const json = readJson(script.textContent);
      return json.ok ? this.readDocument(json.value) : json;
    }
    const table = this.querySelector('table');
    if (!table) return null;
    const read = htmlTable(table, this.heading ?? '');
    return read.ok ? this.readTable(read.value, languageOf(nearestLang(table))) : read;
  }

  #settle(reading: Reading<D> | null): void {
    if (!reading) {
      // a parser may still be writing the children of this element
      if (this.ownerDocument.readyState !== 'loading') {
        this.#settle({ ok: false, problems: [{ code: 'missing', path: ['data'] }] });
      }
      return;
    }
    if (!reading.ok) {
      this.state = { status: 'error', problems: reading.problems };
      this.dispatchEvent(new CchcErrorEvent(reading.problems));
      return;
    }
    this.state = { status: this.isEmpty(reading.value) ? 'empty' : 'ready', data: reading.value };
    void this.updateComplete.then(() => this.dispatchEvent(new CchcReadyEvent(reading.value)));
  }

  protected override render(): unknown {
    const language = this.#language.current;
    const reader: Reader = { language, words: words[language] };
    return html`<div part="base" class="base" lang=${language}>${this.#renderState(reader)}</div>`;
  }

  #renderState(reader: Reader): unknown {
    const { state } = this;
    switch (state.status) {
      case 'ready':
        return this.renderData(state.data, reader);
      case 'empty':
        return html`${this.renderHeading(state.data.title, reader)}
          <p part="empty" class="message">${reader.words.empty}</p>
          <slot></slot>`;
      case 'error':
        return html`${this.#renderProblems(state.problems, reader)}<slot></slot>`;
      case 'loading':
        return html`<p part="loading" class="message" role="status">${reader.words.loading}</p>
          <slot></slot>`;
    }
  }

  #renderProblems(problems: readonly Problem[], { language, words }: Reader): TemplateResult {
    const hidden = problems.length - PROBLEMS_SHOWN;
    return html`<div part="error" class="error">
      <p><strong>${words.failed}</strong></p>
      <ul>
        ${problems.slice(0, PROBLEMS_SHOWN).map(problem => html`<li>${describeProblem(problem, language)}</li>`)}
        ${hidden > 0 ? html`<li>${words.more(hidden)}</li>` : nothing}
      </ul>
    </div>`;
  }

  /** A heading whose level the page decides; the tag cannot vary, its role and level can. */
  protected renderHeading(title: Text, { language }: Reader): unknown {
    const text = this.heading ?? textIn(title, language);
    return text
      ? html`<div part="heading" class="heading" id="heading" role="heading" aria-level=${this.headingLevel}>
          ${text}
        </div>`
      : nothing;
  }

  protected renderTable(table: DataTable, { words }: Reader): TemplateResult {
    return dataTable(table, this.tableOpen, () => (this.tableOpen = !this.tableOpen), words);
  }

  protected renderSource({ source, updated }: TitledDocument, { language, words }: Reader): unknown {
    const name = textIn(source.name, language);
    if (!name) return nothing;
    const day = updated ?? source.retrieved;
    const time = day ? Date.parse(day) : NaN;
    // a date that no calendar has is shown as it is written
    const date = time ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time) : day;
    return html`<p part="source" class="source">
      ${words.source}:
      ${source.url ? html`<a href=${source.url}>${name}</a>` : name}${date ? `, ${words.updated(date)}` : ''}
    </p>`;
  }
}
