/**
 * Making an Intl formatter takes a hundred times longer than using it, so each is made once. The cache changes no result.
 */
const formatters = new Map<string, unknown>();

/** The formatter of a name, made on its first use. */
export function formatter<F>(name: string, make: () => F): F {
  let made = formatters.get(name) as F | undefined;
  if (made === undefined) formatters.set(name, (made = make()));
  return made;
}
