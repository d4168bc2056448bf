import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A folder of a test file's own, removed when its tests have run. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-feedback-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
