// Written by scripts/write-schemas.mjs from league-document.ts: change that and write again.
import type { JsonSchema } from '../json-schema.js';

export const leagueSchema: JsonSchema = {
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
          period: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
          method: { type: 'string', pattern: '\\S', format: 'text' },
          unitSet: { type: 'string', pattern: '\\S', format: 'text' },
          recomputed: {
            type: 'object',
            properties: {
              period: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$', format: 'period' },
              scores: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    unit: { type: 'string', pattern: '\\S', format: 'text' },
                    value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
                    standardError: { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] },
                    components: {
                      type: 'object',
                      propertyNames: { type: 'string' },
                      additionalProperties: { anyOf: [{ type: 'number' }, { type: 'null' }] },
                    },
                    reason: { type: 'string', pattern: '\\S', format: 'text' },
                  },
                  required: ['unit', 'value'],
                  additionalProperties: false,
                },
              },
            },
            required: ['period', 'scores'],
            additionalProperties: false,
          },
          scores: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                unit: { type: 'string', pattern: '\\S', format: 'text' },
                value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
                standardError: { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] },
                components: {
                  type: 'object',
                  propertyNames: { type: 'string' },
                  additionalProperties: { anyOf: [{ type: 'number' }, { type: 'null' }] },
                },
                reason: { type: 'string', pattern: '\\S', format: 'text' },
              },
              required: ['unit', 'value'],
              additionalProperties: false,
            },
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
        required: ['period', 'scores'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'source', 'index', 'units', 'editions'],
  additionalProperties: false,
};
