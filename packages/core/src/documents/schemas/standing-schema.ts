// Written by scripts/write-schemas.mjs from standing-document.ts: change that and write again.
import type { JsonSchema } from '../json-schema.js';

export const standingSchema: JsonSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    version: { type: 'number', const: 1 },
    title: {
      anyOf: [
        { type: 'string', pattern: '\\S', format: 'text' },
        {
          type: 'object',
          properties: {
            vi: { type: 'string', pattern: '\\S', format: 'text' },
            en: { type: 'string', pattern: '\\S', format: 'text' },
          },
          required: ['vi'],
          additionalProperties: false,
        },
      ],
    },
    source: {
      type: 'object',
      properties: {
        name: {
          anyOf: [
            { type: 'string', pattern: '\\S', format: 'text' },
            {
              type: 'object',
              properties: {
                vi: { type: 'string', pattern: '\\S', format: 'text' },
                en: { type: 'string', pattern: '\\S', format: 'text' },
              },
              required: ['vi'],
              additionalProperties: false,
            },
          ],
        },
        url: { type: 'string', pattern: '^https?:\\/\\/\\S+$', format: 'url' },
        retrieved: {
          type: 'string',
          pattern:
            '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d\\d:\\d\\d[\\d:.]*(Z|[+-]\\d\\d:\\d\\d)?)?)?)?$',
          format: 'date',
        },
        licence: {
          anyOf: [
            { type: 'string', pattern: '\\S', format: 'text' },
            {
              type: 'object',
              properties: {
                vi: { type: 'string', pattern: '\\S', format: 'text' },
                en: { type: 'string', pattern: '\\S', format: 'text' },
              },
              required: ['vi'],
              additionalProperties: false,
            },
          ],
        },
        method: { type: 'string', pattern: '^https?:\\/\\/\\S+$', format: 'url' },
      },
      required: ['name'],
      additionalProperties: false,
    },
    updated: {
      type: 'string',
      pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d\\d:\\d\\d[\\d:.]*(Z|[+-]\\d\\d:\\d\\d)?)?)?)?$',
      format: 'date',
    },
    language: { type: 'string' },
    index: {
      type: 'object',
      properties: {
        code: { type: 'string', pattern: '\\S', format: 'text' },
        name: {
          anyOf: [
            { type: 'string', pattern: '\\S', format: 'text' },
            {
              type: 'object',
              properties: {
                vi: { type: 'string', pattern: '\\S', format: 'text' },
                en: { type: 'string', pattern: '\\S', format: 'text' },
              },
              required: ['vi'],
              additionalProperties: false,
            },
          ],
        },
        better: { type: 'string', enum: ['higher', 'lower'] },
        method: { type: 'string' },
      },
      required: ['code', 'name'],
      additionalProperties: false,
    },
    unit: {
      type: 'object',
      properties: {
        id: { type: 'string', pattern: '\\S', format: 'text' },
        name: {
          anyOf: [
            { type: 'string', pattern: '\\S', format: 'text' },
            {
              type: 'object',
              properties: {
                vi: { type: 'string', pattern: '\\S', format: 'text' },
                en: { type: 'string', pattern: '\\S', format: 'text' },
              },
              required: ['vi'],
              additionalProperties: false,
            },
          ],
        },
      },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    editions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          period: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
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
          tier: {
            anyOf: [
              { type: 'string', pattern: '\\S', format: 'text' },
              {
                type: 'object',
                properties: {
                  vi: { type: 'string', pattern: '\\S', format: 'text' },
                  en: { type: 'string', pattern: '\\S', format: 'text' },
                },
                required: ['vi'],
                additionalProperties: false,
              },
            ],
          },
          change: { type: 'number', multipleOf: 1 },
          groups: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', pattern: '\\S', format: 'text' },
                name: {
                  anyOf: [
                    { type: 'string', pattern: '\\S', format: 'text' },
                    {
                      type: 'object',
                      properties: {
                        vi: { type: 'string', pattern: '\\S', format: 'text' },
                        en: { type: 'string', pattern: '\\S', format: 'text' },
                      },
                      required: ['vi'],
                      additionalProperties: false,
                    },
                  ],
                },
                rank: { type: 'number', minimum: 1, multipleOf: 1 },
                of: { type: 'number', minimum: 1, multipleOf: 1 },
              },
              required: ['id', 'name', 'rank', 'of'],
              additionalProperties: false,
            },
          },
          absent: {
            type: 'array',
            items: {
              anyOf: [
                { type: 'string', pattern: '\\S', format: 'text' },
                {
                  type: 'object',
                  properties: {
                    vi: { type: 'string', pattern: '\\S', format: 'text' },
                    en: { type: 'string', pattern: '\\S', format: 'text' },
                  },
                  required: ['vi'],
                  additionalProperties: false,
                },
              ],
            },
          },
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
          note: {
            anyOf: [
              { type: 'string', pattern: '\\S', format: 'text' },
              {
                type: 'object',
                properties: {
                  vi: { type: 'string', pattern: '\\S', format: 'text' },
                  en: { type: 'string', pattern: '\\S', format: 'text' },
                },
                required: ['vi'],
                additionalProperties: false,
              },
            ],
          },
        },
        required: ['period', 'rank', 'of'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'source', 'index', 'unit', 'editions'],
  additionalProperties: false,
};
