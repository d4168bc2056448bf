// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

import { part4, part7 } from './shared-schema.js';

export const standingSchema: JsonSchema = {
  type: 'object',
  properties: {
    '$schema?': { type: 'string' },
    'version?': { type: 'number', const: 1 },
    title: part4,
    source: part7,
    'updated?': { type: 'string', format: 'date' },
    'language?': { type: 'string' },
    index: {
      type: 'object',
      properties: {
        code: { type: 'string', format: 'text' },
        name: part4,
        'better?': { type: 'string', enum: ['higher', 'lower'] },
        'method?': { type: 'string' },
      },
    },
    unit: { type: 'object', properties: { id: { type: 'string', format: 'text' }, name: part4 } },
    editions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          period: { type: 'string', format: 'period' },
          rank: { anyOf: [{ type: 'number', minimum: 1, multipleOf: 1 }, { type: 'null' }] },
          of: { type: 'number', minimum: 1, multipleOf: 1 },
          'score?': { type: 'number' },
          'standardError?': { type: 'number', minimum: 0 },
          'interval?': {
            type: 'object',
            properties: {
              best: { type: 'number', minimum: 1, multipleOf: 1 },
              worst: { type: 'number', minimum: 1, multipleOf: 1 },
            },
          },
          'tier?': part4,
          'change?': { type: 'number', multipleOf: 1 },
          'groups?': {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', format: 'text' },
                name: part4,
                rank: { type: 'number', minimum: 1, multipleOf: 1 },
                of: { type: 'number', minimum: 1, multipleOf: 1 },
              },
            },
          },
          'absent?': { type: 'array', items: part4 },
          'method?': { type: 'string' },
          'unitSet?': { type: 'string', format: 'text' },
          'components?': {
            type: 'object',
            properties: {
              up: { type: 'number', minimum: 0, multipleOf: 1 },
              down: { type: 'number', minimum: 0, multipleOf: 1 },
            },
          },
          'note?': part4,
        },
      },
    },
  },
};
