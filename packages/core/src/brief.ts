/** A value short enough to quote in a message. Objects are not unfolded: they may be huge, deep or cyclic. */
export function brief(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value as number | boolean | null;
  const shown = Array.isArray(value) ? '[…]' : typeof value === 'object' ? '{…}' : String(value);
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
