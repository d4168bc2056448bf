/**
 * The error for a programmer's mistake: a fixed first word, the parameter and the offending value, so that a log line
 * says what to change. Trouble in data never throws; it is returned as a {@link Problem}.
 *
 * @param parameter name of the parameter as the caller wrote it
 * @param value what was received
 * @param expected what would have been accepted, in words or as a range
 */
export function invalid(parameter: string, value: unknown, expected: string): RangeError {
  return new RangeError(`invalid ${parameter}: ${show(value)}, expected ${expected}`);
}

/** Like {@link invalid}, for a name that refers to nothing. */
export function unknown(parameter: string, value: unknown, expected: string): RangeError {
  return new RangeError(`unknown ${parameter}: ${show(value)}, expected ${expected}`);
}

/** Like {@link invalid}, for something that must be given and was not. */
export function missing(parameter: string, expected: string): RangeError {
  return new RangeError(`missing ${parameter}, expected ${expected}`);
}

/** Like {@link invalid}, for a name that is given twice. */
export function duplicate(parameter: string, value: unknown, expected?: string): RangeError {
  return new RangeError(`duplicate ${parameter}: ${show(value)}${expected ? `, expected ${expected}` : ''}`);
}

/** Like {@link invalid}, for a choice that means something elsewhere but cannot be honoured here. */
export function unsupported(parameter: string, value: unknown, expected: string): RangeError {
  return new RangeError(`unsupported ${parameter}: ${show(value)}, expected ${expected}`);
}

/** Like {@link invalid}, for what could be meant in two ways. */
export function ambiguous(parameter: string, value: unknown, expected: string): RangeError {
  return new RangeError(`ambiguous ${parameter}: ${show(value)}, expected ${expected}`);
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' && value && 'length' in value ? `array of ${String(value.length)}` : String(value);
}
