/** Papa Parse as a module, for a server of modules that bundles nothing: its one file is written for CommonJS. */
export const papaparseModule = {
  name: 'papaparse-module',
  transform(context) {
    if (!/\/papaparse(?:\.min)?\.js$/.test(context.path)) return undefined;
    return `const module = { exports: {} }, { exports } = module;\n(function (define) {${context.body}\n}).call(globalThis);\nexport default module.exports;`;
  },
};
