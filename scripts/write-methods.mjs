// Writes docs/methods from scripts/methods, with the figures that the code computes. Run after a build.
import { writeFileSync } from 'node:fs';
import { methodPages } from './method-pages.mjs';

for (const { file, text } of await methodPages()) writeFileSync(file, text);
