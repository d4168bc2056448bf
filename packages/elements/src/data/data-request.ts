import type { Reading } from '@cchc/core';
import type { Language } from '@cchc/core/language';

/** Where the figures of an element are to be read from, and what it takes to read them. */
export type DataRequest<D> =
  | { readonly from: 'property'; readonly document: unknown }
  | { readonly from: 'attributes'; readonly reading: Reading<D> }
  | AddressRequest
  | ContentRequest
  /** What can only be read in a page. */
  | { readonly from: 'elsewhere' };

export interface AddressRequest {
  readonly from: 'address';
  readonly src: string;
  /** What a relative address is relative to. */
  readonly base: string;
  /** Seconds to wait for the whole answer; 10 where it is no positive number. */
  readonly timeout: number;
  /** Whether cookies go along, as for `fetch`; anything else than its three words is `same-origin`. */
  readonly credentials: string | undefined;
  /** Seconds until the address is asked again; never without. */
  readonly refresh: number | undefined;
  readonly table: TableContext;
}

/** The content that the page has written into the element. */
export interface ContentRequest {
  readonly from: 'content';
  readonly host: HTMLElement;
  readonly table: TableContext;
  /** What the element lacks where it holds neither a script with JSON nor a table. */
  readonly missing: string;
}

/** What is known of a table before it is read. */
export interface TableContext {
  /** In which its numbers are written where neither they nor the page tell otherwise. */
  readonly language: Language;
  /** Whose notation its numbers are written in, where the page states it. */
  readonly notation: Language | undefined;
  /** Its title where it has none of its own; empty for none. */
  readonly title: string;
}
