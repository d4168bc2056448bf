import type { Language } from '../../language/language.js';
import { parseNumber } from '../../language/parse-number.js';

/** A place as a text gives it. */
export interface Place {
  /** Null where the unit was not ranked. */
  readonly rank: number | null;
  /** How many were ranked; null where the text does not say. */
  readonly of: number | null;
  readonly tied?: boolean;
  readonly interval?: { readonly best: number; readonly worst: number };
  /** What the text says of a change, in brackets behind the place. */
  readonly change?: string;
}

const BEFORE =
  /^(?:(?:xếp|đứng|vị trí|vị thứ|đồng|hạng|thứ|ranked|rank|place|position|joint|tied|no\.|#)\s*)+(?=[=\d])/i;
const PLACE =
  /^(=?) ?(\d[\d.,]*)(=?)(?:st|nd|rd|th)?(?: ?(?:\/|(?:trên|trong|of|out of)(?: tổng)?(?: số)?) ?(\d[\d.,]*)(?: [^\d/]+)?)?$/i;
const UNRANKED =
  /^(?:[-−–—.…*]*|n\/?a|không (?:được )?(?:xếp hạng|tham gia)|chưa xếp hạng|not ranked|unranked)(?:(?: ?\/ ?| \D*)(\d+)\D*)?$/i;
const RANGE = /^(?:có thể )?(?:từ |could be )?(?:thứ |hạng )?(\d+)\D+?(\d+)$/i;
const TIE = /đồng hạng|cùng hạng|bằng điểm|\btie|\bjoint|=/i;

/**
 * Reads a place: `34/63`, `34`, "Thứ 34", "34 trên 63", "34/63 tỉnh, thành phố", `=12/63` (shared with others), `–/63` (not ranked),
 * `34/63 (giảm 11 bậc)`, `34/63 (30–38)`.
 *
 * @returns null for a text that is no place
 */
export function readPlace(written: string, language: Language): Place | null {
  const text = written
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
  const unranked = UNRANKED.exec(text);
  if (unranked) return { rank: null, of: unranked[1] ? Number(unranked[1]) : null };
  const [, outer = text, aside = ''] = /^(.*?) ?[([]([^()[\]]+)[)\]]((?: ?(?:\/|of|trên) ?\d+)?)$/.exec(text) ?? [];
  const behind = /[)\]]((?: ?(?:\/|of|trên) ?\d+))$/i.exec(text)?.[1] ?? '';
  const place = PLACE.exec(outer.replace(BEFORE, '') + behind);
  if (!place) return null;
  const count = (digits: string | undefined): number | null => {
    const reading = parseNumber(digits ?? '', language, { integer: true, min: 1 });
    return reading.ok ? reading.value : null;
  };
  const [, tieBefore, digits, tieBehind, total] = place;
  const rank = count(digits);
  const of = count(total);
  if (rank === null || (total && of === null)) return null;
  const range = RANGE.exec(aside);
  const isTied = Boolean(tieBefore || tieBehind) || TIE.test(aside) || /^(?:xếp )?đồng|^joint|^tied/i.test(text);
  return {
    rank,
    of,
    ...(isTied ? { tied: true } : {}),
    ...(range ? { interval: { best: Number(range[1]), worst: Number(range[2]) } } : {}),
    ...(aside && !range && !TIE.test(aside) ? { change: aside } : {}),
  };
}
