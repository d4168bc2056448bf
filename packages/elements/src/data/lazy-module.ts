/** At once, or when more code has been imported. */
export type Later<T> = T | Promise<T>;

/** Code that an element imports with its first need of it, and has at once from then on. */
export interface LazyModule<M> {
  /** The code, or nothing before it has arrived. */
  readonly now: M | undefined;
  load(): Promise<M>;
}

/** Code that is imported once for all elements; a failed import is tried again with the next need. */
export function lazyModule<M>(importModule: () => Promise<M>): LazyModule<M> {
  let now: M | undefined;
  return {
    get now() {
      return now;
    },
    load: async () => (now ??= await importModule()),
  };
}

/** What a function makes of code: at once where the code is there. */
export function withModule<M, T>(module: LazyModule<M>, use: (code: M) => Later<T>): Later<T> {
  return module.now ? use(module.now) : module.load().then(use);
}
