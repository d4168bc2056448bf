import * as z from 'zod/mini';
import type { StoreTables } from '../store/rating-store.js';

/** What a backup holds, in the order in which it is restored. */
export const TABLES = ['dossiers', 'ratings', 'deadLetters', 'cursors'] as const satisfies (keyof StoreTables)[];

export const manifestSchema = z.strictObject({
  format: z.literal(1),
  taken: z.string(),
  tables: z.record(z.string(), z.strictObject({ rows: z.number(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A backup that is not whole: a file is missing, or is not the one that was written. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';

  constructor(
    readonly file: string,
    cause?: unknown,
  ) {
    super(`backup: ${file}`, { cause });
  }
}
