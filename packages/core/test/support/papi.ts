import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '@cchc/core';

const fixture = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../test/fixtures/papi/totals-2023-2024.json'), 'utf8'),
) as { columns: string[]; rows: [string, number | null, number | null][] };

/** PAPI totals of the 63 provinces. */
export function papi(period: '2023' | '2024'): Edition {
  const column = fixture.columns.indexOf(period) as 1 | 2;
  return { period, scores: fixture.rows.map(row => ({ unit: row[0], value: row[column] })) };
}
