/** What the store needs of a ClickHouse, wherever it runs. */
export interface SqlClient {
  /** Runs a statement that gives no rows. */
  command(sql: string): Promise<void>;
  /** Rows as objects by column name; 64-bit numbers may come as text. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Rows in batches, for results that do not fit into memory. */
  stream(sql: string): AsyncIterable<Record<string, unknown>[]>;
  /** Resolves when the rows are where they have to be to outlive what the settings of the client promise. */
  insert(table: string, rows: readonly Record<string, unknown>[]): Promise<void>;
  close(): Promise<void>;
}
