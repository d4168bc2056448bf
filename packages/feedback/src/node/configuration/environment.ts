type Path = readonly (string | number)[];

/** Variables that replace a value of the file, and where it stands there. `…_FILE` reads the value from a file instead. */
export const VARIABLES: Readonly<Record<string, { path: Path; number?: true }>> = {
  CCHC_FEEDBACK_HOST: { path: ['listen', 'host'] },
  CCHC_FEEDBACK_PORT: { path: ['listen', 'port'], number: true },
  CCHC_FEEDBACK_PUBLIC_URL: { path: ['publicUrl'] },
  CCHC_FEEDBACK_LANGUAGE: { path: ['language'] },
  CCHC_FEEDBACK_STORE_FILE: { path: ['store', 'file'] },
  CCHC_FEEDBACK_STORE_PASSWORD: { path: ['store', 'password'] },
  CCHC_FEEDBACK_KEY: { path: ['keys', 0, 'secret'] },
  CCHC_FEEDBACK_OFFICE_TOKEN: { path: ['officeToken'] },
  CCHC_FEEDBACK_ZALO_APP_ID: { path: ['zalo', 'appId'] },
  CCHC_FEEDBACK_ZALO_OA_SECRET: { path: ['zalo', 'oaSecrets', 0] },
  CCHC_FEEDBACK_ZALO_APP_SECRET: { path: ['zalo', 'pull', 'appSecret'] },
  CCHC_FEEDBACK_LOG_LEVEL: { path: ['logLevel'] },
};

/** What stands at the places that variables write to, when the file says nothing there. */
const AROUND: Readonly<Record<string, unknown>> = {
  store: { kind: 'duckdb' },
  'keys 0': { id: 'k1', from: '2000-01-01' },
};

/**
 * A configuration with the values of the environment put in.
 *
 * @param raw plain data as read from the file; it stays as it is
 */
export function withEnvironment(raw: unknown, environment: Readonly<Record<string, string | undefined>>): unknown {
  const result: unknown = structuredClone(raw ?? {});
  for (const [name, { path, number }] of Object.entries(VARIABLES)) {
    const value = environment[name];
    if (value === undefined || value === '') continue;
    put(result, path, number && /^\d+$/.test(value) ? Number(value) : value);
  }
  return result;
}

function put(root: unknown, path: Path, value: unknown): void {
  let place = root as Record<string | number, unknown>;
  path.slice(0, -1).forEach((key, i) => {
    const around = AROUND[path.slice(0, i + 1).join(' ')];
    place[key] ??= typeof path[i + 1] === 'number' ? [] : { ...(around as object) };
    place = place[key] as Record<string | number, unknown>;
  });
  place[path.at(-1)!] = value;
}
