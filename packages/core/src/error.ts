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

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `array of ${value.length}`;
  return String(value);
}
