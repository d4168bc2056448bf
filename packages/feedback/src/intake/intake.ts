import type { Language } from '@cchc/core';
import type { KeyRing } from '../keys/key-ring.js';
import { keyedHash } from '../keys/keyed-hash.js';
import type { RatingRecord } from '../rating/rating-record.js';
import type { AddOutcome, DeadLetter, Dossier, RatingStore } from '../store/rating-store.js';
import { StoreTrouble } from '../store/store-trouble.js';
import { wordsOf } from '../words/words-of.js';
import { describeError } from './describe-error.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { within } from './within.js';

export interface IntakeOptions {
  readonly store: RatingStore;
  readonly keys: KeyRing;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Of messages to the operator; default Vietnamese. */
  readonly language?: Language | undefined;
  /** Milliseconds that the store may take before a sender is told to try again; default 1,500. */
  readonly storeDeadline?: number | undefined;
}

/** What every way in shares: the store with its deadline, its counts and its words for the operator. */
export class Intake {
  readonly keys: KeyRing;
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly language: Language;
  readonly #store: RatingStore;
  readonly #deadline: number;

  constructor({ store, keys, log, metrics, now, language = 'vi', storeDeadline = 1500 }: IntakeOptions) {
    this.keys = keys;
    this.now = now;
    this.log = log;
    this.metrics = metrics;
    this.language = language;
    this.#store = store;
    this.#deadline = storeDeadline;
  }

  /** Keeps ratings durably, each once. */
  async keep(ratings: readonly RatingRecord[]): Promise<AddOutcome[]> {
    const done = this.metrics.storeSeconds.startTimer();
    const outcomes = await this.use(store => store.add(ratings));
    done();
    outcomes.forEach((outcome, i) => this.metrics.ratings.inc({ channel: ratings[i]!.channel, outcome }));
    return outcomes;
  }

  async keepDeadLetter(letter: DeadLetter): Promise<void> {
    await this.use(store => store.keepDeadLetter(letter));
    this.metrics.deadLetters.inc({ source: letter.source });
    this.log.warn({ source: letter.source, reason: letter.reason }, wordsOf(this.language).operator.deadLetter);
  }

  /** The dossier that a tracking id was given to, and the hash that the rating is kept with. */
  async findSubject(trackingId: string, ratedAt: number): Promise<{ subject: string; dossier: Dossier | null }> {
    if (trackingId === '') return { subject: '', dossier: null };
    const subjects = this.keys.all.map(key => keyedHash(this.keys, key, 'subject', trackingId));
    const dossier = await this.use(store => store.findDossier(subjects));
    const subject = dossier?.subject ?? keyedHash(this.keys, this.keys.at(ratedAt), 'subject', trackingId);
    return { subject, dossier };
  }

  /** Uses the store within the deadline; its trouble is counted and told to the operator before it is thrown. */
  async use<T>(work: (store: RatingStore) => Promise<T>): Promise<T> {
    try {
      return await within(this.#deadline, work(this.#store));
    } catch (error) {
      if (error instanceof StoreTrouble) {
        this.metrics.storeTrouble.inc({ trouble: error.trouble });
        this.log.error(
          { trouble: error.trouble, error: describeError(error) },
          wordsOf(this.language).operator.trouble[error.trouble],
        );
      }
      throw error;
    }
  }
}
