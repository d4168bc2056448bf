import { PERIOD_PATTERN } from '../period/period.js';

/** What texts in documents have to look like, by the name under which a problem asks for it. */
export const FORMATS = {
  /** At least one visible character. */
  text: /\S/,
  period: PERIOD_PATTERN,
  url: /^https?:\/\/\S+$/,
  /** ISO 8601: a year, month, day or time. */
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)?)?)?)?$/,
};
