import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSatisfactionDocument, readStandingDocument } from '@cchc/core';
import type { Reading, SatisfactionDocument, StandingDocument } from '@cchc/core';

/** The published figures of Cần Thơ; see the fixtures' own sources. */
export const satisfaction = (): SatisfactionDocument => unwrap(readSatisfactionDocument(json('satisfaction')));

export const standing = (index: 'sipas' | 'papi' | 'pci' | 'par-index'): StandingDocument =>
  unwrap(readStandingDocument(json(index)));

export function unwrap<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../../test/fixtures/cantho/${name}.json`), 'utf8'));
}
