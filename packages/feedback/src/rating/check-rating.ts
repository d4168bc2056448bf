import { invalid } from '../error.js';
import { isStorable } from './clean-text.js';
import { LEVELS } from './level-code.js';
import { CHANNELS, type RatingRecord } from './rating-record.js';

/** Lengths that a column can hold; what is longer was cut or refused before. */
export const LIMITS = { code: 100, comment: 2000, label: 200, labels: 20, answers: 40 };

/** Stops a record that no intake could have made; data from outside is checked, and its problems told, before this. */
export function checkRating(record: RatingRecord): void {
  if (!/^[0-9a-f]{32}$/.test(record.id)) throw invalid('id', record.id, '32 hexadecimal digits');
  if (!/^([0-9a-f]{32})?$/.test(record.subject))
    throw invalid('subject', record.subject, '32 hexadecimal digits or none');
  if (!CHANNELS.includes(record.channel)) throw invalid('channel', record.channel, `one of ${CHANNELS.join(', ')}`);
  for (const name of ['unit', 'procedure', 'official'] as const) {
    if (record[name].length > LIMITS.code) throw invalid(name, record[name], `at most ${LIMITS.code} characters`);
  }
  const texts = [record.unit, record.procedure, record.official, record.comment, ...record.labels];
  if (![...texts, ...Object.keys(record.answers)].every(isStorable)) {
    throw invalid('text', record.id, 'text without NUL and lone surrogates');
  }
  const isLevel = (value: unknown): boolean => LEVELS.includes(value as number);
  if (record.level !== null && record.level !== "don't know" && !isLevel(record.level)) {
    throw invalid('level', record.level, `one of ${LEVELS.join(', ')}, "don't know", null`);
  }
  for (const [question, level] of Object.entries(record.answers)) {
    if (!isLevel(level)) throw invalid(`answers.${question}`, level, `one of ${LEVELS.join(', ')}`);
  }
  for (const name of ['ratedAt', 'receivedAt'] as const) {
    if (!Number.isSafeInteger(record[name]) || record[name] < 0) {
      throw invalid(name, record[name], 'epoch milliseconds');
    }
  }
}
