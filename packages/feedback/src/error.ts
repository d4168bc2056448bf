/** The error for a programmer's mistake, worded as in @cchc/core: `invalid parameter: value, expected …`. */
export function invalid(parameter: string, value: unknown, expected: string): RangeError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return new RangeError(`invalid ${parameter}: ${shown}, expected ${expected}`);
}
