/** A table and the column by which repetitions are told. */
export interface Table {
  readonly name: string;
  readonly key: string;
  readonly columns: string;
}

/** A step from one version of the schema to the next. Once released a migration never changes; a new one follows it. */
export interface Migration {
  readonly version: number;
  readonly tables: readonly Table[];
}

/**
 * `precedence` decides between rows with the same key, the greatest wins: for ratings it falls with the time of arrival, so
 * that the first counts; for the others it rises, so that the last does.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    tables: [
      {
        name: 'ratings',
        key: 'id',
        columns: `id FixedString(32), month UInt32, channel String, unit String, procedure String, official String,
          level Int8, questions Array(String), answers Array(Int8), labels Array(String), rated_at UInt64,
          received_at UInt64, subject String, made_up UInt8, precedence UInt64`,
      },
      { name: 'comments', key: 'id', columns: 'id FixedString(32), comment String, precedence UInt64' },
      {
        name: 'dossiers',
        key: 'subject',
        columns: `subject FixedString(32), unit String, procedure String, official String, finished_at UInt64,
          precedence UInt64`,
      },
      {
        name: 'dead_letters',
        key: 'id',
        columns: `id FixedString(32), source String, reason String, body String, received_at UInt64, precedence UInt64`,
      },
      { name: 'cursors', key: 'name', columns: 'name String, value String, precedence UInt64' },
    ],
  },
];
