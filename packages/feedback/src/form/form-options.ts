import type { Context } from 'hono';
import type { Questionnaire } from './questionnaire.js';

export interface FormOptions {
  /** Name of the authority that stands above the form. */
  readonly title: string;
  /** Ratings from one network address in an hour. */
  readonly perHour: number;
  /** Bits of the proof of work that a page at a place asks for, 0 for none. */
  readonly proofOfWork: number;
  /** Other sites that may show the form in a frame or post to it. */
  readonly origins: readonly string[];
  readonly questionnaire?: Questionnaire | undefined;
  /** Every rating of the form is kept as made up, and the form says so; for demonstrations. */
  readonly isDemonstration?: boolean | undefined;
  /** Network address that a request is counted under. */
  readonly address: (context: Context) => string;
  readonly randomBytes: (size: number) => Uint8Array;
}
