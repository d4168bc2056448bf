import { pino, type DestinationStream, type Logger } from 'pino';

/** Names under which personal data or secrets could ever stand in a record; their values are taken out wherever they are. */
const REDACTED = [
  'phone',
  'note',
  'comment',
  'body',
  'trackingId',
  'tracking_id',
  'user_id',
  'secret',
  'secrets',
  'token',
  'access_token',
  'refresh_token',
  'authorization',
];

/**
 * Structured log, one JSON object per line.
 *
 * @param level least severe level that is written
 * @param destination default standard output
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '…' },
  };
  return destination ? pino(options, destination) : pino(options);
}
