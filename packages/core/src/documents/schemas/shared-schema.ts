// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

/* What several documents have in common, or one in several places. */

export const part1: JsonSchema = { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] };

export const part2: JsonSchema = {
  type: 'object',
  additionalProperties: { anyOf: [{ type: 'number' }, { type: 'null' }] },
};

export const part3: JsonSchema = {
  type: 'object',
  properties: { vi: { type: 'string', format: 'text' }, 'en?': { type: 'string', format: 'text' } },
};

export const part4: JsonSchema = { anyOf: [{ type: 'string', format: 'text' }, part3] };

export const part5: JsonSchema = {
  type: 'object',
  properties: {
    unit: { type: 'string', format: 'text' },
    value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    'standardError?': part1,
    'components?': part2,
    'reason?': { type: 'string', format: 'text' },
  },
};

export const part6: JsonSchema = { type: 'array', items: part5 };

export const part7: JsonSchema = {
  type: 'object',
  properties: {
    name: part4,
    'url?': { type: 'string', format: 'url' },
    'retrieved?': { type: 'string', format: 'date' },
    'licence?': part4,
    'method?': { type: 'string', format: 'url' },
  },
};
