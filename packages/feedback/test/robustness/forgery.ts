import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eventBody, openApp, post, rowsOf, sign, TIMESTAMP } from '../support/app.js';

/** Genuine bytes with some of them changed, left out, doubled or put in. */
const spoiled = fc
  .tuple(
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('change', 'cut', 'insert', 'double', 'truncate')), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([n, edits]) => {
    const genuine = Buffer.from(eventBody({ msg_id: String(n), rate: 1 + (n % 5) }));
    return {
      genuine,
      body: edits.reduce<Buffer>((bytes, [at, byte, how]) => edit(bytes, at % (bytes.length + 1), byte, how), genuine),
    };
  })
  .filter(({ genuine, body }) => !genuine.equals(body));

function edit(bytes: Buffer, at: number, byte: number, how: string): Buffer {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (how === 'truncate') return before;
  if (how === 'insert') return Buffer.concat([before, Uint8Array.of(byte), after]);
  if (how === 'cut') return Buffer.concat([before, after.subarray(1)]);
  if (how === 'double') return Buffer.concat([bytes, after]);
  return Buffer.concat([before, Uint8Array.of(byte), after.subarray(1)]);
}

const header = fc.oneof(
  fc.constant('genuine'),
  fc.string({ maxLength: 80 }).map(text => text.replace(/[^\x20-\x7e]/g, '?')),
  fc.stringMatching(/^mac=[0-9a-f]{64}$/),
);

/**
 * Sends so many forged events: bodies that differ from the one which was signed, with its signature, a random or no
 * signature. None may be kept, none may end in an error of the program.
 *
 * @returns bytes by which the resident memory has grown
 */
export async function sendForgeries(runs: number, seed: number): Promise<number> {
  const { app, store } = openApp();
  const before = process.memoryUsage().rss;
  await fc.assert(
    fc.asyncProperty(spoiled, fc.option(header), async ({ genuine, body }, signature) => {
      const value = signature === 'genuine' ? sign(genuine, TIMESTAMP) : signature;
      const answer = await post(app, new Uint8Array(body), value === null ? {} : { 'x-zevent-signature': value });
      // without a signature what is no rating passes for the registration's request, and leaves nothing
      assert.ok([401, 413].includes(answer.status) || (value === null && answer.status === 200), `${answer.status}`);
    }),
    { numRuns: runs, seed },
  );
  const grown = process.memoryUsage().rss - before;
  assert.deepEqual(await rowsOf(store, 'ratings'), []);
  assert.deepEqual(await rowsOf(store, 'deadLetters'), []);
  return grown;
}
