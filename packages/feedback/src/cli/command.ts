import type { Language } from '@cchc/core';
import type { Configuration } from '../node/configuration/schema.js';

/** What a command is started with; it touches nothing else of its surroundings. */
export interface CommandContext {
  /** Arguments after the command's name. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** Writes a line for the person who started the command. */
  readonly say: (line: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Resolves when the command is asked to stop. */
  readonly stopAsked: Promise<void>;
  /** The configuration; when it is wrong its problems are said, and the command ends. */
  readonly configuration: () => Configuration;
}

/** A command; it gives its exit code. */
export type Command = (context: CommandContext) => Promise<number>;

/** What a person can mend, said in words; the command ends with code 1. */
export class CommandFailure extends Error {}
