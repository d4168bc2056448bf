import { Counter, Histogram, Registry } from 'prom-client';

/** What is counted for the operator. No unit and no procedure is named: counts must not give single votes away. */
export interface Metrics {
  readonly registry: Registry;
  /** Ratings by channel and outcome, `stored` or `duplicate`. */
  readonly ratings: Counter<'channel' | 'outcome'>;
  /** Requests that led to no rating, by way in and reason. */
  readonly refused: Counter<'route' | 'reason'>;
  readonly deadLetters: Counter<'source'>;
  readonly storeTrouble: Counter<'trouble'>;
  /** Seconds until ratings were durable. */
  readonly storeSeconds: Histogram;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    ratings: new Counter({
      name: 'cchc_feedback_ratings_total',
      help: 'Ratings that were kept, or were there before',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    refused: new Counter({
      name: 'cchc_feedback_refused_total',
      help: 'Requests that led to no rating',
      labelNames: ['route', 'reason'],
      registers,
    }),
    deadLetters: new Counter({
      name: 'cchc_feedback_dead_letters_total',
      help: 'Authentic messages that could not be read',
      labelNames: ['source'],
      registers,
    }),
    storeTrouble: new Counter({
      name: 'cchc_feedback_store_trouble_total',
      help: 'Times that the store could not do its work',
      labelNames: ['trouble'],
      registers,
    }),
    storeSeconds: new Histogram({
      name: 'cchc_feedback_store_seconds',
      help: 'Time until ratings were durable',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    }),
  };
}
