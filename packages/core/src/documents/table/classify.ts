import type { Head, Sheet } from './sheet.js';
import { COLUMN_WORDS, type ColumnKind } from './column-words.js';

/** A column by the words of its header. */
export interface Column {
  /** Its place among the heads of the sheet. */
  readonly at: number;
  readonly kind: ColumnKind;
  readonly head: Head;
  /** What its figures are called: the header without its unit. */
  readonly label: string;
  /** What stands in brackets behind the header, such as `%`. */
  readonly unit: string;
  /** The header above a group of columns; empty for none. */
  readonly group: string;
}

const UNIT = /^(.*?) ?[([]([^()[\]]*)[)\]]$/;

/** A header and its unit: `Tỷ lệ hài lòng (%)` is the label `Tỷ lệ hài lòng` in `%`. */
export function splitUnit(header: string): { readonly label: string; readonly unit: string } {
  const percent = /^(.*\S) ?%$/.exec(header);
  if (percent) return { label: percent[1]!.replace(/ ?[,:-]$/, ''), unit: '%' };
  if (header === '%') return { label: '', unit: '%' };
  const [, label, unit] = UNIT.exec(header) ?? [];
  return label ? { label, unit: unit!.trim() } : { label: header, unit: '' };
}

/** A header as the words know it: no numbering before it, no unit behind it. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:\d{1,2}|[ivx]+|[a-z])[.)] /, '')
    .replace(/[_.:]+$/, '')
    .trim();

/**
 * What a header says that its column holds, by one table of words in both languages.
 *
 * @param header text of a header, with its unit in brackets where it has one
 * @returns the kind; `unknown` where no word of it is known, and `other` for what is known to be something else
 * @example
 * kindOfHeader('Tổng số phiếu') // → 'base'
 * kindOfHeader('Tỷ lệ hồ sơ đúng hạn (%)') // → 'other'
 * kindOfHeader('Hài lòng (%)') // → 'share'
 */
export function kindOfHeader(header: string): ColumnKind {
  const { label, unit } = splitUnit(header);
  if (unit === '%' && !label) return 'plain-share';
  const text = plain(label);
  // a unit that names what is counted: "Trực tiếp (phiếu)"
  if (/^(?:phiếu|lượt|người|n|responses|respondents|ballots)$/i.test(unit)) {
    const counted = wordsFor(`số ${unit}`);
    return wordsFor(text) === 'other' || /hài lòng|satisf/.test(text) ? 'other' : counted === 'base' ? 'base' : 'base';
  }
  const kind =
    wordsFor(text) === 'unknown' && unit && unit !== '%' ? wordsFor(plain(`${label} ${unit}`)) : wordsFor(text);
  if (isMeasure(unit) && (kind === 'name' || kind === 'unknown' || kind === 'share' || kind === 'plain-share'))
    return 'other';
  // a rank or a change in percent is neither
  if (unit === '%' && (kind === 'rank' || kind === 'of' || kind === 'base' || kind === 'tier')) return 'other';
  // an index in percent: "SIPAS (%)"
  if (kind === 'score' && (unit === '%' || !/điểm|score|points/.test(text)) && /hài lòng|sipas|satisf/.test(text))
    return 'share';
  if (kind === 'score' && unit === '%') return 'plain-share';
  return kind;
}

/** A unit that is no share: minutes, points, money. */
const isMeasure = (unit: string): boolean =>
  /^(?:điểm|phút|giờ|ngày|đồng|triệu|tỷ|vnđ|usd|km2?|ha|hồ sơ|tthc|cái|vụ|hộ|points?|minutes?|hours?|days?|lần|bậc|places|thang .*|trên \d+ điểm|\/ ?\d+)/i.test(
    unit,
  );

function wordsFor(text: string): ColumnKind {
  return COLUMN_WORDS.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}

/** The columns of a sheet by the words of their headers. The last row of a header says what a column holds, those above of what. */
export function columnsOf({ heads }: Pick<Sheet, 'heads'>): Column[] {
  return heads.map((head, at): Column => {
    const own = head.parts.at(-1) ?? '';
    const group = head.parts.slice(0, -1).join(' ');
    const ownKind = kindOfHeader(own);
    const groupKind = group ? kindOfHeader(group) : 'unknown';
    // "Số phiếu" above "Trực tiếp" counts there too; what is said of neither is said of none
    const speaks = (kind: ColumnKind): boolean =>
      !['unknown', 'name', 'plain-share', 'unit', 'period', 'group'].includes(kind);
    const kind =
      speaks(ownKind) || !speaks(groupKind)
        ? ownKind === 'share' && groupKind === 'other'
          ? 'other'
          : ownKind
        : groupKind;
    const { label, unit } = splitUnit(own);
    return { at, kind, head, label: label || own, unit: unit || splitUnit(group).unit, group: splitUnit(group).label };
  });
}
