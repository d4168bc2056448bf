import { LEVELS } from '../rating/level-code.js';
import { LIMITS } from '../rating/check-rating.js';
import { cleanText } from '../rating/clean-text.js';
import type { Questionnaire } from './questionnaire.js';

/** What was sent in, from a page or as JSON, cleaned; nothing in it is believed yet. */
export interface Submission {
  /** Null when no level was chosen, or none that there is. */
  readonly level: number | null;
  readonly answers: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly ticket: string;
  readonly proof: string;
}

/** Reads a form as browsers send it, or a JSON object of the same fields with the answers in `answers`. */
export function readSubmission(type: string, bytes: Uint8Array, questionnaire: Questionnaire): Submission | null {
  const text = new TextDecoder().decode(bytes);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const form = new URLSearchParams(text);
    return submission(
      name => form.get(name),
      code => form.get(`question-${code}`),
      questionnaire,
    );
  }
  if (!/^application\/json\b/i.test(type)) return null;
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null) return null;
    const answers = (json as { answers?: unknown }).answers ?? {};
    return submission(
      name => own(json, name),
      code => own(answers, code),
      questionnaire,
    );
  } catch {
    return null;
  }
}

function submission(
  field: (name: string) => unknown,
  answer: (code: string) => unknown,
  { questions }: Questionnaire,
): Submission {
  const answers = questions.flatMap(({ code }): [string, number][] => {
    const level = levelOf(answer(code));
    return level === null ? [] : [[code, level]];
  });
  const text = (name: string): string => {
    const value = field(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    level: levelOf(field('level')),
    answers: Object.fromEntries(answers),
    comment: cleanText(text('comment'), LIMITS.comment),
    ticket: text('ticket'),
    proof: text('proof'),
  };
}

function levelOf(value: unknown): number | null {
  return LEVELS.find(level => value === level || value === String(level)) ?? null;
}

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : null;
}
