import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { FileTrouble } from './file-trouble.js';
import type { Cell } from './read-table.js';

/** The rows of a CSV file, header first; separator and line ends are found out, and a byte-order mark is taken off. */
export async function* readCsv(file: string): AsyncGenerator<readonly Cell[]> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: 'greedy' });
  const text = Readable.from(decode(file));
  text.on('error', error => parser.destroy(error));
  text.pipe(parser);
  for await (const row of parser) yield row as string[];
}

/** Text in UTF-8, or in UTF-16 with its mark, as Excel writes it. */
async function* decode(file: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      decoder ??= new TextDecoder(markOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw error instanceof TypeError ? new FileTrouble('encoding', error) : error;
  }
}

function markOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
