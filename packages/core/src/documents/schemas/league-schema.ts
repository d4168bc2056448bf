// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

import { part3, part5, part7, part9, part10 } from './shared-schema.js';

export const leagueSchema: JsonSchema = {
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
        method: { type: 'string', pattern: '\\S', format: 'text' },
      },
      required: ['code', 'name'],
      additionalProperties: false,
    },
    units: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '\\S', format: 'text' },
          name: part7,
          groups: { type: 'array', items: { type: 'string', pattern: '\\S', format: 'text' } },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    groups: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '\\S', format: 'text' },
          name: part7,
          vintage: { type: 'string', pattern: '\\S', format: 'text' },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    editions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          period: part3,
          method: { type: 'string', pattern: '\\S', format: 'text' },
          unitSet: { type: 'string', pattern: '\\S', format: 'text' },
          recomputed: {
            type: 'object',
            properties: { period: part3, scores: part9 },
            required: ['period', 'scores'],
            additionalProperties: false,
          },
          scores: part9,
          note: part7,
        },
        required: ['period', 'scores'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'source', 'index', 'units', 'editions'],
  additionalProperties: false,
};
