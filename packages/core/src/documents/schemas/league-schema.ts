// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

import { part4, part6, part7 } from './shared-schema.js';

export const leagueSchema: JsonSchema = {
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
        'method?': { type: 'string', format: 'text' },
      },
    },
    units: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'text' },
          name: part4,
          'groups?': { type: 'array', items: { type: 'string', format: 'text' } },
        },
      },
    },
    'groups?': {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'text' },
          name: part4,
          'vintage?': { type: 'string', format: 'text' },
        },
      },
    },
    editions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          period: { type: 'string', format: 'period' },
          'method?': { type: 'string', format: 'text' },
          'unitSet?': { type: 'string', format: 'text' },
          'recomputed?': {
            type: 'object',
            properties: { period: { type: 'string', format: 'period' }, scores: part6 },
          },
          scores: part6,
          'note?': part4,
        },
      },
    },
  },
};
