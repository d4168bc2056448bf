import type { Source } from '@cchc/core/documents';
import { textIn, type Language, type Text } from '@cchc/core/language';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../words/reader.js';

/** What every document says of itself. */
export interface TitledDocument {
  readonly title: Text;
  readonly source: Source;
  readonly updated?: string | undefined;
}

/** Where the figures come from, and since when they could not be refreshed. */
export function sourceTemplate(data: TitledDocument, staleSince: Date | null, reader: Reader): TemplateResult {
  const { words, language } = reader;
  const { name, detail } = describeSource(data, reader);
  const { url, method } = data.source;
  const source = html`<p part="source" class="source">${words.source}: ${
    url ? html`<a href=${url}>${name}</a>` : name
  }${detail}${method ? html` <a href=${method}>${words.method}</a>` : nothing}</p>`;
  const time = staleSince && new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  return html`${name ? source : nothing}<p part="stale" class="source" role="status">${
    time ? words.stale(time.format(staleSince)) : nothing
  }</p>`;
}

const dayFormats: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** Made once, for making it takes longer than drawing a small figure. */
function dayFormat(language: Language): Intl.DateTimeFormat {
  return (dayFormats[language] ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
}

/** Name and date of a source; no name where the page gave none. */
export function describeSource(
  { title, source, updated }: TitledDocument,
  { language, words }: Reader,
): { name: string; detail: string } {
  const day = updated ?? source.retrieved;
  const time = day ? Date.parse(day) : NaN;
  // a date that no calendar has is shown as it is written
  const date = time ? dayFormat(language).format(time) : day;
  const name = textIn(source.name, language);
  // a table of which the page says no source has its title for one
  const isNamed = source.url ?? name !== textIn(title, language);
  return { name: isNamed ? name : '', detail: date ? `, ${words.updated(date)}` : '' };
}
