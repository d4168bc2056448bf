import type { FORMATS } from './formats.js';

/**
 * The part of JSON Schema (draft 2020-12) that describes the documents, as the readers take it. It is written from the
 * zod schemas, so this lists what those use and no more. Three things are told more briefly than in JSON Schema: a field
 * that may be missing has a question mark behind its name in `properties`, an object has no other fields than these, and
 * the pattern of a text goes by its name.
 */
export interface JsonSchema {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';
  /** What a text has to be; default any. */
  readonly format?: keyof typeof FORMATS;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** What every field is, in an object with fields of any name. */
  readonly additionalProperties?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}
