/**
 * The part of JSON Schema (draft 2020-12) that describes the documents. The schemas are written from the zod schemas, so
 * this lists what those use and no more.
 */
export interface JsonSchema {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';
  /** What a text has to be, said by `pattern`; the name by which a problem speaks of it. */
  readonly format?: 'text' | 'period' | 'url' | 'date';
  readonly pattern?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** False for an object with none but the named fields; a schema for one with fields of any name. */
  readonly additionalProperties?: false | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}
