import { until } from './page.js';

let keys = 0;

/** An address of the stub server that gives this answer, after those of the plan. */
export function answer(
  body: unknown,
  { type = 'application/json', plan = '', name = 'answer' }: { type?: string; plan?: string; name?: string } = {},
): { readonly src: string; readonly asked: () => Promise<number> } {
  const key = `${Date.now()}-${keys++}`;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const query = new URLSearchParams({ key, body: text, type, plan });
  return { src: `/stub/answer/${name}?${query}`.replaceAll('+', '%20'), asked: () => askedFor(key) };
}

async function askedFor(key: string): Promise<number> {
  return Number(await (await fetch(`/stub/asked?key=${key}`)).text());
}

/** Waits until a server was asked so often. */
export async function untilAsked(asked: () => Promise<number>, times: number): Promise<void> {
  let so = 0;
  const count = async (): Promise<void> => {
    so = await asked();
    if (so < times) await count();
  };
  void count();
  await until(() => so >= times);
}
