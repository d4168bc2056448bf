/**
 * Why a store cannot do its work. `full`: no room to write; `read-only`: the file cannot be written; `locked`: another process
 * holds it; `slow`: no answer in time, or more waiting than can be held; `unreachable`: no connection; `newer`: made by a
 * later version of this software; `broken`: anything else, see the cause.
 */
export type Trouble = 'full' | 'read-only' | 'locked' | 'slow' | 'unreachable' | 'newer' | 'broken';

/** A store that cannot do its work. The word files say what an operator can do about it. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';

  constructor(
    readonly trouble: Trouble,
    cause?: unknown,
  ) {
    super(`store: ${trouble}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
  }
}
