/** A step from one version of the schema to the next. Once released a migration never changes; a new one follows it. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE ratings (
        id UUID PRIMARY KEY,
        month INTEGER NOT NULL,
        channel VARCHAR NOT NULL,
        unit VARCHAR NOT NULL,
        procedure VARCHAR NOT NULL,
        official VARCHAR NOT NULL,
        level TINYINT NOT NULL,
        questions VARCHAR[] NOT NULL,
        answers TINYINT[] NOT NULL,
        labels VARCHAR[] NOT NULL,
        rated_at BIGINT NOT NULL,
        received_at BIGINT NOT NULL,
        subject VARCHAR NOT NULL,
        made_up BOOLEAN NOT NULL
      )`,
      'CREATE TABLE comments (rating_id UUID PRIMARY KEY, comment VARCHAR NOT NULL)',
      `CREATE TABLE dossiers (
        subject VARCHAR PRIMARY KEY,
        unit VARCHAR NOT NULL,
        procedure VARCHAR NOT NULL,
        official VARCHAR NOT NULL,
        finished_at BIGINT NOT NULL
      )`,
      `CREATE TABLE dead_letters (
        id UUID PRIMARY KEY,
        source VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        body VARCHAR NOT NULL,
        received_at BIGINT NOT NULL
      )`,
      'CREATE TABLE cursors (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)',
    ],
  },
];
