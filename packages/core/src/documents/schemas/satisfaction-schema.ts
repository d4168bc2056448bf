// Written by scripts/write-schemas.mjs from the documents: change these and write again.

import type { JsonSchema } from '../json-schema.js';

import { part3, part5, part7, part10 } from './shared-schema.js';

export const satisfactionSchema: JsonSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    version: { type: 'number', const: 1 },
    title: part7,
    source: part10,
    updated: part5,
    language: { type: 'string' },
    series: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '\\S', format: 'text' },
          label: part7,
          source: part10,
          question: part7,
          scale: part7,
          points: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                period: part3,
                value: { anyOf: [{ type: 'number', minimum: 0, maximum: 100 }, { type: 'null' }] },
                base: { type: 'number', minimum: 0, multipleOf: 1 },
                low: { type: 'number', minimum: 0, maximum: 100 },
                high: { type: 'number', minimum: 0, maximum: 100 },
                status: {
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
                note: part7,
              },
              required: ['period', 'value'],
              additionalProperties: false,
            },
          },
          breaks: {
            type: 'array',
            items: {
              type: 'object',
              properties: { period: part3, note: part7 },
              required: ['period', 'note'],
              additionalProperties: false,
            },
          },
          summary: {
            type: 'object',
            properties: {
              from: part3,
              to: part3,
              low: { type: 'number', minimum: 0, maximum: 100 },
              high: { type: 'number', minimum: 0, maximum: 100 },
              base: { type: 'number', minimum: 0, multipleOf: 1 },
            },
            required: ['from', 'to', 'low', 'high'],
            additionalProperties: false,
          },
        },
        required: ['id', 'label', 'points'],
        additionalProperties: false,
      },
    },
    targets: {
      type: 'array',
      items: {
        type: 'object',
        properties: { period: part3, value: { type: 'number', minimum: 0, maximum: 100 }, label: part7 },
        required: ['value', 'label'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'source', 'series'],
  additionalProperties: false,
};
