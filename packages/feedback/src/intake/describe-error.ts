import { StoreTrouble } from '../store/store-trouble.js';

/** What the operator is told of an error beside the words: never what a citizen wrote. */
export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly at?: readonly string[];
}

/**
 * An error for the log. Databases quote the values that they stumble over, so quoted texts and long numbers are taken out
 * of the message, unless it is one of the known troubles, whose quotes are file names and addresses.
 */
export function describeError(error: unknown): ErrorDescription {
  const cause = error instanceof StoreTrouble && error.cause !== undefined ? error.cause : error;
  if (!(cause instanceof Error)) return { type: typeof cause, message: 'no error object' };
  const isKnown = error instanceof StoreTrouble && error.trouble !== 'broken';
  const message = cause.message.slice(0, 300);
  return {
    type: cause.name,
    message: isKnown ? message : message.replace(/(["'`]).*?(?:\1|$)/gs, '"…"').replace(/\d{6,}/g, '…'),
    at: (cause.stack ?? '')
      .split('\n')
      .filter(line => /^\s+at /.test(line))
      .slice(0, 5)
      .map(line => line.trim()),
  };
}
