import { StoreTrouble, type Trouble } from '../store/store-trouble.js';

const SIGNS: readonly (readonly [Trouble, RegExp])[] = [
  ['full', /no space left|not enough space|Code: 243\b|NOT_ENOUGH_SPACE/i],
  ['slow', /timeout|timed out|Code: (?:159|160|209|252|319)\b|TOO_MANY_PARTS|UNKNOWN_STATUS_OF_INSERT/i],
  // 242: no ZooKeeper; 279: no replica of a shard; 285 and 286: too few replicas for the quorum; 289: a replica lags
  ['unreachable', /ECONN|ENOTFOUND|EPIPE|socket hang up|Code: (?:210|225|242|279|285|286|289|999)\b/i],
  ['read-only', /Code: (?:164|497|516)\b|READONLY|Authentication failed/i],
];

/** What an error of ClickHouse, or of the way to it, means for the operator. */
export function troubleOf(error: unknown): Error {
  if (error instanceof StoreTrouble || error instanceof RangeError) return error;
  const { message = String(error), code = '' } = error as Error & { code?: string };
  const text = `${/^\d+$/.test(code) ? `Code: ${code}` : code} ${message}`;
  return new StoreTrouble(SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'broken', error);
}
