import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Line breaks, indentation and comments in style sheets are for readers of the source. */
const squeezeStyles = {
  name: 'squeeze-styles',
  transform(code, id) {
    if (!id.includes('/packages/elements/')) return null;
    const squeezed = code.replace(/(?:css |Styles = )`[^`]*`/g, css =>
      css
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}')
        .replace(/(?<![\d.])0\./g, '.'),
    );
    return { code: squeezed, map: null };
  },
};

/** One notice instead of one for each module of Lit. */
const NOTICE = '/*! cchc: MIT; Lit: copyright Google LLC, BSD-3-Clause */';

/**
 * How elements are bundled for browsers.
 *
 * @param preamble what stands before the code
 */
const bundlingWith = preamble => ({
  plugins: [
    resolve({ browser: true }),
    // Papa Parse is no module
    commonjs({ include: /papaparse/ }),
    squeezeStyles,
    terser({
      format: { comments: false, preamble },
      ecma: 2022,
      module: true,
      compress: {
        passes: 2,
        inline: 1,
        hoist_vars: true,
        unsafe_arrows: true,
        unsafe: true,
        unsafe_methods: true,
        lhs_constants: false,
        pure_getters: true,
        keep_fargs: false,
      },
    }),
  ],
  onLog(level, log, handler) {
    // zod's own modules import each other and mention annotations in comments; neither matters here
    if (log.code !== 'CIRCULAR_DEPENDENCY' && log.code !== 'INVALID_ANNOTATION') handler(level, log);
  },
});

/**
 * For the script tag. Its first line tells browsers to compile all of it while it arrives, off the page's own thread,
 * instead of function by function with the first figure: three hundred interruptions less.
 */
export const scriptBundling = bundlingWith(`//# allFunctionsCalledOnLoad\n${NOTICE}`);
