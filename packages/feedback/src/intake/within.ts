import { StoreTrouble } from '../store/store-trouble.js';

/**
 * What a promise gives, unless it takes longer: then a StoreTrouble `slow`. The work itself goes on; whoever is told to try
 * again does no harm, for everything is kept once.
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new StoreTrouble('slow')), milliseconds);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
