import type { Command } from './command.js';

/** The commands and where they are; only the one that is asked for is loaded. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import.js')).importCommand,
  init: async () => (await import('./init.js')).init,
  pull: async () => (await import('./pull.js')).pull,
  serve: async () => (await import('./serve.js')).serve,
};
