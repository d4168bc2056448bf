import { bundling } from './scripts/bundling.mjs';

/** The script-tag bundle: one ES module that registers every element. */
export default {
  ...bundling,
  input: 'packages/elements/dist/define.js',
  output: {
    file: 'packages/elements/dist/cchc-elements.min.js',
    format: 'es',
    sourcemap: true,
    // one file to copy, for a page without a build
    inlineDynamicImports: true,
  },
};
