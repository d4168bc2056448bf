// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

import { part3, part5, part7, part10 } from './shared-schema.js';

export const standingSchema: JsonSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    version: { type: 'number', const: 1 },
    title: part7,
    source: part10,
    updated: part5,
    language: { type: 'string' },
    index: {
      type: 'object',
      properties: {
        code: { type: 'string', pattern: '\\S', format: 'text' },
        name: part7,
        better: { type: 'string', enum: ['higher', 'lower'] },
        method: { type: 'string' },
      },
      required: ['code', 'name'],
      additionalProperties: false,
    },
    unit: {
      type: 'object',
      properties: { id: { type: 'string', pattern: '\\S', format: 'text' }, name: part7 },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    editions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          period: part3,
          rank: { anyOf: [{ type: 'number', minimum: 1, multipleOf: 1 }, { type: 'null' }] },
          of: { type: 'number', minimum: 1, multipleOf: 1 },
          score: { type: 'number' },
          standardError: { type: 'number', minimum: 0 },
          interval: {
            type: 'object',
            properties: {
              best: { type: 'number', minimum: 1, multipleOf: 1 },
              worst: { type: 'number', minimum: 1, multipleOf: 1 },
            },
            required: ['best', 'worst'],
            additionalProperties: false,
          },
          tier: part7,
          change: { type: 'number', multipleOf: 1 },
          groups: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', pattern: '\\S', format: 'text' },
                name: part7,
                rank: { type: 'number', minimum: 1, multipleOf: 1 },
                of: { type: 'number', minimum: 1, multipleOf: 1 },
              },
              required: ['id', 'name', 'rank', 'of'],
              additionalProperties: false,
            },
          },
          absent: { type: 'array', items: part7 },
          method: { type: 'string' },
          unitSet: { type: 'string', pattern: '\\S', format: 'text' },
          components: {
            type: 'object',
            properties: {
              up: { type: 'number', minimum: 0, multipleOf: 1 },
              down: { type: 'number', minimum: 0, multipleOf: 1 },
            },
            required: ['up', 'down'],
            additionalProperties: false,
          },
          note: part7,
        },
        required: ['period', 'rank', 'of'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'source', 'index', 'unit', 'editions'],
  additionalProperties: false,
};
