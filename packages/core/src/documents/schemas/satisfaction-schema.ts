// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

import { part4, part7 } from './shared-schema.js';

export const satisfactionSchema: JsonSchema = {
  type: 'object',
  properties: {
    '$schema?': { type: 'string' },
    'version?': { type: 'number', const: 1 },
    title: part4,
    source: part7,
    'updated?': { type: 'string', format: 'date' },
    'language?': { type: 'string' },
    series: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'text' },
          label: part4,
          'source?': part7,
          'question?': part4,
          'scale?': part4,
          points: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                period: { type: 'string', format: 'period' },
                value: { anyOf: [{ type: 'number', minimum: 0, maximum: 100 }, { type: 'null' }] },
                'base?': { type: 'number', minimum: 0, multipleOf: 1 },
                'low?': { type: 'number', minimum: 0, maximum: 100 },
                'high?': { type: 'number', minimum: 0, maximum: 100 },
                'status?': {
                  type: 'string',
                  enum: [
                    'A',
                    'B',
                    'D',
                    'E',
                    'F',
                    'G',
                    'H',
                    'I',
                    'J',
                    'K',
                    'L',
                    'M',
                    'N',
                    'O',
                    'P',
                    'Q',
                    'S',
                    'U',
                    'V',
                    'W',
                  ],
                },
                'note?': part4,
              },
            },
          },
          'breaks?': {
            type: 'array',
            items: { type: 'object', properties: { period: { type: 'string', format: 'period' }, note: part4 } },
          },
          'summary?': {
            type: 'object',
            properties: {
              from: { type: 'string', format: 'period' },
              to: { type: 'string', format: 'period' },
              low: { type: 'number', minimum: 0, maximum: 100 },
              high: { type: 'number', minimum: 0, maximum: 100 },
              'base?': { type: 'number', minimum: 0, multipleOf: 1 },
            },
          },
        },
      },
    },
    'targets?': {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          'period?': { type: 'string', format: 'period' },
          value: { type: 'number', minimum: 0, maximum: 100 },
          label: part4,
        },
      },
    },
  },
};
