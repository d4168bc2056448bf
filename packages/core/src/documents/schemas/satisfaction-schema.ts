// Written by scripts/write-schemas.mjs from satisfaction-document.ts: change that and write again.
import type { JsonSchema } from '../json-schema.js';

export const satisfactionSchema: JsonSchema = {
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
    series: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '\\S', format: 'text' },
          label: {
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
          question: {
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
          scale: {
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
          points: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                period: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
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
              required: ['period', 'value'],
              additionalProperties: false,
            },
          },
          breaks: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                period: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
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
              required: ['period', 'note'],
              additionalProperties: false,
            },
          },
          summary: {
            type: 'object',
            properties: {
              from: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
              to: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
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
        properties: {
          period: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
          value: { type: 'number', minimum: 0, maximum: 100 },
          label: {
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
        required: ['value', 'label'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'source', 'series'],
  additionalProperties: false,
};
