import { firstMonths, isFinancialYear, parsePeriodText } from './parse-period-text.js';
import { fromDates } from './period-dates.js';
import { parsePeriod, periodCode } from './period.js';

/** What one cell of a column of periods says. */
export type PeriodReading =
  | {
      /** First and last period; the same for one alone. */
      readonly from: string;
      readonly to: string;
      /** SDMX CL_OBS_STATUS, where the text says that the figures are provisional, estimated or forecast. */
      readonly status?: 'P' | 'E' | 'F';
    }
  /** Two readings are possible: a month or a financial year, a day before or after the month. */
  | 'ambiguous'
  | null;

const PROVISIONAL = 'số liệu sơ bộ|sơ bộ|tạm tính|preliminary|prelim\\.?|prel\\.?|provisional';
const ESTIMATED = 'ước tính|ước thực hiện|ước|estimated?|est\\.?';
const FORECAST = 'dự báo|dự kiến|forecast';

/** A word before or behind the period, there also in brackets or as a letter: `2024p`. */
const STATUS = (
  [
    ['P', PROVISIONAL],
    ['E', ESTIMATED],
    ['F', FORECAST],
  ] as const
).map(
  ([status, words]) =>
    [
      status,
      new RegExp(`^(?:${words}) (.+)$|^(.+?) ?[([]?(?:${words})[)\\]]?$|^(\\d{4}) ?\\(?${status.toLowerCase()}\\)?$`),
    ] as const,
);

/** What stands before a span and adds nothing. */
const SPAN_WORD = /^(?:giai đoạn|thời kỳ|thời gian|các năm|từ năm|từ|trong|period|from|between) ?:? ?/;
const SPAN = / ?[–—] ?| (?:-|đến năm|đến|tới|to|and) /;
const YEARS = /^(\d{4}) ?- ?(\d{4})$/;

const NUMBERS: Record<string, number> = { ba: 3, sáu: 6, chín: 9, three: 3, six: 6, nine: 9 };

/** Ways to write a period that {@link parsePeriodText} knows in another form, and that form. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string | null])[] = [
  // numbers that a program wrote as fractions, and the columns of the World Bank
  [/^(\d{4})\.0+$/, year => year],
  [/^(\d{4}) \[yr\1\]$/, year => year],
  [/^(?:cả năm|năm|year|fy of) ?:? ?(\d{4})$/, year => year],
  // codes without a dash
  [/^(\d{4})[ -]?q([1-4])$/, (year, part) => `${year}-Q${part}`],
  [/^(\d{4})[ -]?[sh]([12])$/, (year, part) => `${year}-S${part}`],
  [/^(\d{4})[ -]?m(\d\d?)$/, (year, part) => month(part, year)],
  [/^(\d{4}) ?[./-] ?(\d\d?)$/, (year, part) => month(part, year)],
  [/^(20\d\d)(0[1-9]|1[0-2])$/, (year, part) => month(part, year)],
  // months
  [/^(?:tháng|thg|th|t|m)\.? ?(\d\d?) ?(?:[/.,-]|năm)? ?(\d{4}|\d\d)$/, (part, year) => month(part, year)],
  [/^(\d\d?) ?[./-] ?(\d{4})$/, (part, year) => month(part, year)],
  [/^([a-z]{3,9})\.?[ -/,]*(\d{4}|\d\d)$/, (name, year) => parsePeriodText(`${name} ${longYear(year)}`)],
  [/^(\d{4})[ -/,]+([a-z]{3,9})$/, (year, name) => parsePeriodText(`${name} ${year}`)],
  // quarters
  [/^(?:quý|quarter|q)\.? ?(i{1,3}|iv|[1-4]) ?(?:[/.,-]|năm|of)? ?(\d{4}|\d\d)$/, (part, year) => quarter(part, year)],
  [/^(i{1,3}|iv)[ /.-](\d{4})$/, (part, year) => quarter(part, year)],
  [/^([1-4])(?:st|nd|rd|th) quarter(?: of)?,? (\d{4})$/, (part, year) => quarter(part, year)],
  // half years and the first months of a year
  [/^(?:h|s)([12]) ?[/ -]? ?(\d{4})$/, (part, year) => `${year}-S${part}`],
  [/^(?:nửa|6 tháng|half) (đầu|cuối)(?: của)?(?: năm|,|\/)? ?(\d{4})$/, (part, year) => half(part, year)],
  [/^(first|second|1st|2nd) half(?: of)?,? (\d{4})$/, (part, year) => half(part, year)],
  [
    /^(\d\d?) ?(?:t|m|tháng|months?)(?: đầu)?(?: của)?(?: năm|,| of)? ?[/-]? ?(\d{4})$/,
    (n, year) => firstMonths(+n, +year),
  ],
  [/^(?:the )?first (\d\d?) months(?: of)? (\d{4})$/, (n, year) => firstMonths(+n, +year)],
  [
    /^(?:từ )?tháng 0?1 ?(?:-|–|đến|tới) ?(?:hết )?(?:tháng )?(\d\d?) ?(?:\/|năm) ?(\d{4})$/,
    (n, year) => firstMonths(+n, +year),
  ],
  [/^jan(?:uary)? ?(?:-|–|to) ?([a-z]{3,9})\.? (\d{4})$/, (name, year) => throughMonth(name, year)],
];

const longYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function month(part: string, year: string): string | null {
  const code = periodCode({ year: Number(longYear(year)), part: Number(part), parts: 12 });
  return parsePeriod(code) ? code : null;
}

const quarter = (part: string, year: string): string | null => parsePeriodText(`q${part} ${longYear(year)}`);

const half = (part: string, year: string): string => `${year}-S${/đầu|first|1/.test(part) ? 1 : 2}`;

function throughMonth(name: string, year: string): string | null {
  const last = parsePeriod(parsePeriodText(`${name} ${year}`) ?? '');
  return last && firstMonths(last.part, last.year);
}

/**
 * Reads a column of periods as tables hold them: what {@link parsePeriodText} knows, and short months (`T7/2024`,
 * `Jan-24`), codes (`2024Q1`, `2024M01`), dates of the first or last days of months, `2022.0`, `2022 [YR2022]`, half
 * years, the first months of a year, spans with and without words ("Giai đoạn 2016-2020"), and texts that call their figures
 * provisional or estimated ("Sơ bộ 2024").
 *
 * A column is read as a whole, for `2011/12` is a month below `2011/11`, and dates are months where they differ in them.
 * Where it can be a financial year, or a day that could be a month, it is ambiguous.
 *
 * @param column texts of the cells
 * @param isDayFirst whether the day stands before the month, as in Vietnamese; where not known, a date that can be read both
 *   ways is ambiguous
 * @returns a reading for each text; null for what is no period
 * @example
 * readPeriods(['2023', 'Sơ bộ 2024', 'Giai đoạn 2016-2020'])
 * // → [{ from: '2023', to: '2023' }, { from: '2024', to: '2024', status: 'P' }, { from: '2016', to: '2020' }]
 * readPeriods(['2009/10', '2010/11']) // → ['ambiguous', 'ambiguous']
 */
export function readPeriods(column: readonly string[], isDayFirst?: boolean): PeriodReading[] {
  const texts = column.map(text => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?:$/, ''));
  const parts = new Set(texts.filter(text => /^\d{4} ?[/-] ?\d\d$/.test(text)));
  const isFinancial = [...parts].every(text => isFinancialYear(text.replace('-', '/')));
  // with a dash it is the code of a month, unless there are several and each can be a financial year
  const isInDoubt = (text: string): boolean => isFinancial && parts.has(text) && (text.includes('/') || parts.size > 1);
  const dates = fromDates(texts, isDayFirst);
  return texts.map((text, at): PeriodReading => (isInDoubt(text) ? 'ambiguous' : (dates[at] ?? readOne(text))));
}

function readOne(text: string): PeriodReading {
  const one = readCode(text);
  if (one) return { from: one, to: one };
  for (const [status, pattern] of STATUS) {
    const [, behind, before, letter] = pattern.exec(text) ?? [];
    const rest = behind ?? before ?? letter;
    const reading = rest === undefined ? null : readOne(rest.trim());
    if (reading && reading !== 'ambiguous') return { ...reading, status };
  }
  const span = text.replace(SPAN_WORD, '').replace(YEARS, '$1–$2');
  const [from, to, ...more] = span.split(SPAN).map(readCode);
  if (from && to && more.length === 0) return { from, to };
  return span === text ? null : readOne(span);
}

function readCode(text: string): string | null {
  const known = parsePeriodText(text);
  if (known) return known;
  const plain = text.replace(/^(?:ba|sáu|chín|three|six|nine)(?= (?:tháng|months))/, word => String(NUMBERS[word]));
  for (const [pattern, code] of FORMS) {
    const match = pattern.exec(plain);
    const read = match && code(...match.slice(1).map(part => part ?? ''));
    if (read) return read;
  }
  return null;
}
