/**
 * Why ratings could not be pulled. `no token`: the token file is missing or unreadable; `refused`: Zalo does not accept the
 * refresh token; `answer`: Zalo answers with an error of its own; `network`: no usable answer at all.
 */
export type PullFault = 'no token' | 'refused' | 'answer' | 'network';

/** A pull that ended early; what it had read is kept, and the next one goes on from there. */
export class PullTrouble extends Error {
  override readonly name = 'PullTrouble';

  constructor(
    readonly fault: PullFault,
    /** Zalo's own number, such as −216; or an HTTP status. */
    readonly number: number | null = null,
    cause?: unknown,
  ) {
    super(`zalo: ${fault}${number === null ? '' : ` ${number}`}`, { cause });
  }
}
