const UP = /^(?:\+|▲|△|↑|tăng|lên|thăng|thăng hạng|vươn lên|up|gained|rose|climbed)$/i;
const DOWN = /^(?:[-−‒–]|▼|▽|↓|giảm|tụt|xuống|hạ|rớt|lùi|down|lost|fell|dropped)$/i;
const NONE =
  /^(?:=|→|↔|không (?:thay )?đổi|giữ nguyên(?: (?:thứ hạng|vị trí|thứ bậc|hạng))?|unchanged|no change|(?:the )?same(?: place| rank)?)(?: (?:so với|as|on|from|since|in) .*)?$/i;
const CHANGE =
  /^([^\d\s]+(?: [^\d\s]+)?)? ?(\d+)(?: ?(?:bậc|hạng|thứ hạng|vị trí|places?|ranks?|positions?))?(?: (?:so với|on|from|since|compared) .*)?$/i;
/** What the product says where there is no number of places. */
const UNKNOWN =
  /^(?:không so sánh được|mới vào bảng xếp hạng|trở lại bảng xếp hạng|không thay đổi rõ rệt|mới|not comparable|new(?: in the ranking)?|back in the ranking|no clear change)$/i;

/**
 * "giảm 11 bậc", "▼ 11", "tăng 3 bậc so với năm 2023", "giữ nguyên thứ hạng": the number of places with its sign, as digits;
 * empty where the words say that there is none to tell. Any other text is returned as it is, for its reader to refuse.
 */
export function signedPlaces(written: string): string {
  const text = written
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
  const bare = text.replace(/^([+\-−–]?\d+) \((?:không thay đổi rõ rệt|no clear change)\)$/i, '$1');
  if (UNKNOWN.test(bare)) return '';
  if (NONE.test(bare)) return '0';
  const [, sign = '+', size] = CHANGE.exec(bare) ?? [];
  if (size && DOWN.test(sign)) return `-${size}`;
  return size && UP.test(sign) ? size : written;
}
