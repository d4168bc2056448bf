import type { Command } from './command.js';

/** The commands and where they are; only the one that is asked for is loaded. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./backup.js')).backup,
  'dead-letters': async () => (await import('./dead-letters.js')).deadLetters,
  doctor: async () => (await import('./doctor.js')).doctor,
  import: async () => (await import('./import.js')).importCommand,
  init: async () => (await import('./init.js')).init,
  pull: async () => (await import('./pull.js')).pull,
  restore: async () => (await import('./backup.js')).restore,
  'rotate-key': async () => (await import('./rotate-key.js')).rotateKey,
  sample: async () => (await import('./sample.js')).sample,
  serve: async () => (await import('./serve.js')).serve,
};
