export { languageOf, textIn, type Language, type Text } from './language.js';
export { digitsOf, formatNumber, formatPercent, formatPercentRange, formatSigned } from './number-format.js';
export { ordinal } from './ordinal.js';
export { parseNumber, type NumberKind, type NumberReading } from './parse-number.js';
export { plural } from './plural.js';
