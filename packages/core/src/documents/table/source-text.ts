import type { Source } from '../parts.js';

const DATE = /, (?:cập nhật|updated) (.+)$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A line such as `Sở Nội vụ, cập nhật 5 tháng 1, 2025. https://example.vn/. Phương pháp: https://example.vn/method`, as figures
 * are saved with it, or as people write it: a name, and an address if there is one.
 */
export function namedSource(
  line: string,
  link?: string,
): { readonly source: Source; readonly updated?: string } | null {
  const method = /\. (?:phương pháp|method): (https?:\/\/\S+)$/i.exec(line);
  const rest = method ? line.slice(0, method.index) : line;
  const address = /(?:^|[ (])(https?:\/\/[^\s)]+?)[.,;]?\)?$/.exec(rest);
  const name = (address ? rest.slice(0, address.index) : rest).replace(/[\s.,;(–-]+$/, '').trim();
  const date = DATE.exec(name);
  const updated = date ? dateOf(date[1]!) : null;
  const url = link ?? address?.[1];
  const named = updated ? name.slice(0, date!.index) : name;
  if (!named && !url) return null;
  return {
    source: {
      name: named || /^https?:\/\/([^/?#]+)/.exec(url!)?.[1] || url!,
      ...(url ? { url } : {}),
      ...(method ? { method: method[1]! } : {}),
    },
    ...(updated ? { updated } : {}),
  };
}

/** A day in long Vietnamese or English form as ISO 8601. */
function dateOf(text: string): string | null {
  const vi = /^(?:ngày )?(\d\d?) tháng (\d\d?),? (?:năm )?(\d{4})$/.exec(text);
  const en = /^([a-z]{3})[a-z]* (\d\d?), (\d{4})$/i.exec(text);
  const [day, month, year] = vi
    ? [vi[1]!, Number(vi[2]), vi[3]!]
    : en
      ? [en[2]!, MONTHS.indexOf(en[1]!.toLowerCase()) + 1, en[3]!]
      : ['', 0, ''];
  return month ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
