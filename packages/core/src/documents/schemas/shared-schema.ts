// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

/* What several documents have in common, or one in several places. */

export const part1: JsonSchema = { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] };

export const part2: JsonSchema = { type: 'string', pattern: '^https?:\\/\\/\\S+$', format: 'url' };

export const part3: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$',
  format: 'period',
};

export const part4: JsonSchema = {
  type: 'object',
  propertyNames: { type: 'string' },
  additionalProperties: { anyOf: [{ type: 'number' }, { type: 'null' }] },
};

export const part5: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d\\d:\\d\\d[\\d:.]*(Z|[+-]\\d\\d:\\d\\d)?)?)?)?$',
  format: 'date',
};

export const part6: JsonSchema = {
  type: 'object',
  properties: {
    vi: { type: 'string', pattern: '\\S', format: 'text' },
    en: { type: 'string', pattern: '\\S', format: 'text' },
  },
  required: ['vi'],
  additionalProperties: false,
};

export const part7: JsonSchema = { anyOf: [{ type: 'string', pattern: '\\S', format: 'text' }, part6] };

export const part8: JsonSchema = {
  type: 'object',
  properties: {
    unit: { type: 'string', pattern: '\\S', format: 'text' },
    value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    standardError: part1,
    components: part4,
    reason: { type: 'string', pattern: '\\S', format: 'text' },
  },
  required: ['unit', 'value'],
  additionalProperties: false,
};

export const part9: JsonSchema = { type: 'array', items: part8 };

export const part10: JsonSchema = {
  type: 'object',
  properties: { name: part7, url: part2, retrieved: part5, licence: part7, method: part2 },
  required: ['name'],
  additionalProperties: false,
};
