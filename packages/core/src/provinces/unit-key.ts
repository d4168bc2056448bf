/** Marks of the six tones, as decomposition leaves them behind a letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What stands before the name of a province or a city and is often left out. */
const PREFIX = /^(?:tinh|thanh pho|tp\.?|t\.p\.?|city of|province of)(?=[ .])[ .]*/;
const SUFFIX = / (?:province|city)$/;

/** Usual short names, by their keys. */
const SHORT: Readonly<Record<string, string>> = {
  hcm: 'Hồ Chí Minh',
  tphcm: 'Hồ Chí Minh',
  hcmc: 'Hồ Chí Minh',
  hn: 'Hà Nội',
  brvt: 'Bà Rịa Vũng Tàu',
  tth: 'Thừa Thiên Huế',
};

/**
 * The key by which names of units are matched. Two spellings have one key where they differ in composed or decomposed letters,
 * in where a tone is written (`Hòa`, `Hoà`), in `Đ` and its look-alikes, in capitals, spaces, dashes and dots, or in a leading
 * "Tỉnh", "Thành phố", "TP."; and the usual short names have the key of the whole (`TP.HCM`). Diacritics count: `Hà Nam` is not
 * `Hạ Nam`.
 *
 * @param name as people write it
 * @returns lower-case letters and digits; empty for a text without any
 * @example
 * unitKey('Thành phố Hòa Bình') === unitKey('hoà  bình') // → true
 * unitKey('TP.HCM') === unitKey('Hồ Chí Minh') // → true
 */
export function unitKey(name: string): string {
  const key = lettersOf(bare(name.normalize('NFKC').toLowerCase().replace(/[ðđɖ]/g, 'đ')));
  const whole = Object.hasOwn(SHORT, key) ? SHORT[key] : undefined;
  return whole ? unitKey(whole) : key;
}

/**
 * The key of a name without diacritics, for names as English writes them.
 *
 * @param name as people write it
 * @returns lower-case letters and digits; different units may share it
 * @example
 * plainUnitKey('Can Tho') === plainUnitKey('Cần Thơ') // → true
 */
export function plainUnitKey(name: string): string {
  return folded(unitKey(name));
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** The tone of a syllable is written last, wherever it stood. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .split(/[\s\-.,/&\u2010-\u2015\u2212]+/)
    .map(word => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join('')
    .normalize('NFC');

/** A name without the kind of its unit before it, or, in English, behind it. */
function bare(name: string): string {
  const text = name
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = folded(text);
  const before = PREFIX.exec(plain)?.[0].length ?? 0;
  const behind = SUFFIX.exec(plain)?.[0].length ?? 0;
  // letters fold one to one
  const letters = [...text.normalize('NFC')];
  return letters.slice(before, letters.length - behind).join('') || text;
}
