/** The languages every word of the product exists in; Vietnamese first. */
export type Language = 'vi' | 'en';

/**
 * The product's language for a BCP 47 tag: Vietnamese for `vi…` and where nothing is said, English for all others.
 *
 * @param tag a language tag such as the value of an HTML `lang` attribute
 * @returns `vi` or `en`, never anything else
 * @example
 * languageOf('vi-VN') // → 'vi'
 * languageOf('fr') // → 'en'
 * languageOf('') // → 'vi'
 */
export function languageOf(tag: string | null | undefined): Language {
  return !tag || /^vi\b/i.test(tag) ? 'vi' : 'en';
}

/** A text in the document's language, or one text per language. */
export type Text = string | { readonly vi: string; readonly en?: string | undefined };

/**
 * The text in the reader's language, or in Vietnamese where there is no translation.
 *
 * @param text one text, or one per language
 * @returns the text as it is written there
 * @example
 * textIn({ vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' }, 'en')
 * // → 'National Public Service Portal'
 */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.vi);
}
