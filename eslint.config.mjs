import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const zodMini = { name: 'zod', message: "Import 'zod/mini': classic zod is too heavy for a browser." };
const d3 = { regex: '^d3-', message: 'Only geometry.ts files import d3.' };
const outward = { regex: '^(@cchc/(elements|feedback)|@lit/)', message: 'Core depends on no other layer.' };
const feedback = { regex: '^@cchc/feedback', message: 'Elements meet feedback only in the documents.' };
const elements = { regex: '^@cchc/elements', message: 'Feedback meets elements only in the documents.' };
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { paths: [zodMini], patterns }] });

export default tseslint.config(
  { ignores: ['**/dist/', '**/build/', '**/node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // a parameter that only tells callers what they give
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/core/src/**'],
    rules: {
      ...restrict(d3, outward),
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
        'process',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass a seeded source.' },
        { object: 'Date', property: 'now', message: 'Core reads no clock.' },
      ],
    },
  },
  { files: ['packages/elements/src/**'], rules: restrict(d3, feedback) },
  { files: ['packages/elements/src/**/geometry.ts'], rules: restrict(feedback) },
  {
    files: ['packages/feedback/src/**'],
    rules: {
      ...restrict(elements),
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass a source of random bytes.' },
        { object: 'Date', property: 'now', message: 'Pass a clock.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'docs/**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        Request: 'readonly',
        document: 'readonly',
        location: 'readonly',
        URLSearchParams: 'readonly',
        window: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
