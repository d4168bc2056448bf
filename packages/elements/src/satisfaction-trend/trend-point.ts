import type { SatisfactionPoint } from '@cchc/core/documents/satisfaction';
import { formatNumber, formatPercent, formatPercentRange, textIn, type Language } from '@cchc/core/language';
import { parsePeriod } from '@cchc/core/period';
import { trendWords } from './words.js';

/** A stretch of time in decimal years. */
export interface Time {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** When a period is; NaN for what is no period. */
export function timeOf(period: string): Time {
  const { year, part, parts } = parsePeriod(period) ?? { year: NaN, part: NaN, parts: 1 };
  const start = year + (part - 1) / parts;
  return { start, middle: start + 0.5 / parts, end: start + 1 / parts };
}

/**
 * One period of one series, ready to be drawn, read out or put into a table. Its texts are made when they are asked for: of
 * thousands of points a reader meets a few.
 */
export class TrendPoint {
  readonly period: string;
  readonly time: Time;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly base: number | null;
  /** Provisional or estimated: drawn hollow, said in words. */
  readonly isTentative: boolean;

  /** @param digits decimals with which the figures of the chart are printed */
  constructor(
    private readonly given: SatisfactionPoint,
    private readonly digits: number,
    private readonly language: Language,
  ) {
    const { period, value, low = null, high = null, base = null, status } = given;
    this.period = period;
    this.time = timeOf(period);
    this.value = value;
    this.low = low;
    this.high = high;
    this.base = base;
    this.isTentative = status === 'P' || status === 'E';
  }

  /** The value with its unit, the range, or the word for a missing figure. */
  get text(): string {
    const { value, digits, language } = this;
    if (value === null) return this.#range || trendWords[language].noFigure;
    return formatPercent(value, language, digits);
  }

  /** The range within which the true value lies; empty where none is known. */
  get interval(): string {
    return this.value === null ? '' : this.#range;
  }

  get note(): string {
    const words = trendWords[this.language];
    const { status, note } = this.given;
    const tentative = status === 'P' ? words.provisional : status === 'E' ? words.estimated : '';
    return [tentative, note && textIn(note, this.language)].filter(Boolean).join('; ');
  }

  /** Interval, base and note, as a reader gets them beside the figure. */
  get detail(): string {
    const { interval, base, note, language } = this;
    const words = trendWords[language];
    return [interval && words.interval(interval), base !== null && words.responses(formatNumber(base, language)), note]
      .filter(Boolean)
      .join('; ');
  }

  get #range(): string {
    const { low, high, language, digits } = this;
    return low !== null && high !== null ? formatPercentRange(low, high, language, digits) : '';
  }
}
