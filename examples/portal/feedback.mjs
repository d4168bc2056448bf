import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likertScale, mergeTallies, scoreTally } from '@cchc/core';
import { createMetrics, feedbackApp, madeUpRatings } from '@cchc/feedback';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { createLog, keyRingOf } from '@cchc/feedback/node';

const MONTH = 30 * 86_400_000;

/**
 * The demonstration's ratings: a form that everybody may fill in, and their monthly figures. All of them are made up, those of
 * the sample and those given in the form, and say so.
 *
 * @param folder keeps the ratings and the secret key from one start to the next
 * @returns the form's handler, the address of the form, the figures as a document, and how to end
 */
export async function openFeedback(folder) {
  mkdirSync(folder, { recursive: true });
  const store = duckDbStore({ file: join(folder, 'ratings.duckdb') });
  const now = () => Date.now();
  const sampled = await store.readCursor('sample');
  if (sampled === null) {
    for (const batch of madeUpRatings({ count: 3000, seed: 92, from: now() - 12 * MONTH, to: now() }))
      await store.add(batch);
    await store.saveCursor({ name: 'sample', value: 'done' });
  }
  const token = randomBytes(32).toString('base64url');
  const app = feedbackApp({
    store,
    keys: keyRingOf([{ id: 'k1', from: '2026-01-01', secret: secretIn(folder) }]),
    log: createLog('warn'),
    metrics: createMetrics(),
    now,
    office: { token },
    form: {
      title: 'Trang minh họa của cchc',
      perHour: 60,
      proofOfWork: 0,
      origins: [],
      isDemonstration: true,
      address: () => 'loopback',
      randomBytes,
    },
  });
  const place = await app.request('http://portal/api/places', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ channel: 'portal', unit: 'so-noi-vu', procedure: '2.000528' }),
  });
  const { link } = await place.json();
  return {
    fetch: request => app.fetch(request),
    form: new URL(link).pathname,
    figures: language => monthlyFigures(store, language),
    close: () => store.close(),
  };
}

/** Satisfaction by month, as a document that the widgets read. */
async function monthlyFigures(store, language) {
  const months = new Map();
  for (const { period, tally } of await store.tallies({ by: [] })) {
    months.set(period, months.has(period) ? mergeTallies(months.get(period), tally) : tally);
  }
  const points = [...months].map(([period, tally]) => {
    const { rate, interval, base } = scoreTally(tally, likertScale, { minimumBase: 10 });
    if (rate === null) return { period, value: null };
    return { period, value: rate * 100, low: interval.low * 100, high: interval.high * 100, base };
  });
  const isVietnamese = language === 'vi';
  return {
    title: isVietnamese ? 'Đánh giá giả định, theo tháng' : 'Made-up ratings by month',
    source: { name: isVietnamese ? 'Dữ liệu giả định để minh họa' : 'Made up for a demonstration' },
    language,
    series: [{ id: 'made-up', label: isVietnamese ? 'Đánh giá giả định' : 'Made-up ratings', points }],
  };
}

function secretIn(folder) {
  const file = join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
