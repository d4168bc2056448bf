/** Why a body was not read to its end. */
export type BodyFault = 'too large' | 'too slow' | 'broken';

export type BodyReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: BodyFault };

export interface BodyLimits {
  /** Most bytes that are read. */
  readonly bytes: number;
  /** Milliseconds within which all of it must have come. */
  readonly milliseconds: number;
}

/**
 * The bytes of a request's body as they came, or why they were not read: bodies without an end and bodies that drip in are
 * given up, with never more in memory than the limit and one chunk.
 */
export async function readBody(request: Request, { bytes, milliseconds }: BodyLimits): Promise<BodyReading> {
  if (Number(request.headers.get('content-length') ?? 0) > bytes) return { ok: false, fault: 'too large' };
  if (!request.body) return { ok: true, bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(resolve, milliseconds, 'late');
  });
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late]);
      if (next === 'late') return giveUp('too slow');
      if (next.done) return { ok: true, bytes: Buffer.concat(chunks) };
      size += next.value.byteLength;
      if (size > bytes) return giveUp('too large');
      chunks.push(next.value);
    }
  } catch {
    return { ok: false, fault: 'broken' };
  } finally {
    clearTimeout(timer);
  }

  function giveUp(fault: BodyFault): BodyReading {
    // not waited for: a sender that drips must not hold the answer up
    reader.cancel().catch(() => undefined);
    return { ok: false, fault };
  }
}

/** The HTTP status that tells a sender why its body was not read. */
export const BODY_STATUS: Readonly<Record<BodyFault, 413 | 408 | 400>> = {
  'too large': 413,
  'too slow': 408,
  broken: 400,
};
