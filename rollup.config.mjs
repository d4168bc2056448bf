import { scriptBundling } from './scripts/bundling.mjs';

/** The rules that keep room for elements whose script comes late, as a file to link to. */
const styleSheet = {
  name: 'style-sheet',
  async generateBundle() {
    const { reserveStyles } = await import(`./packages/elements/dist/theme/reserved-space.js?${Date.now()}`);
    this.emitFile({ type: 'asset', fileName: 'cchc.css', source: reserveStyles });
  },
};

/** The script-tag bundle: one ES module that registers every element. While rollup watches, it waits for all of a compilation. */
export default {
  ...scriptBundling,
  plugins: [...scriptBundling.plugins, styleSheet],
  input: 'packages/elements/dist/define.js',
  watch: { clearScreen: false, buildDelay: 200 },
  output: {
    file: 'packages/elements/dist/cchc-elements.min.js',
    format: 'es',
    // says that it is a module, which tools else guess from the words in it
    footer: 'export {};',
    // pages copy the script alone
    sourcemap: 'hidden',
    // one file to copy, for a page without a build
    inlineDynamicImports: true,
  },
};
