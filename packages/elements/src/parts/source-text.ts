import type { Reader } from '../words/reader.js';
import { describeSource, type TitledDocument } from './source-line.js';

/** Where the figures come from as text, with addresses written out. */
export function sourceText(data: TitledDocument, reader: Reader): string {
  const { name, detail } = describeSource(data, reader);
  const { url, method } = data.source;
  return [name && `${reader.words.source}: ${name}${detail}`, url, method && `${reader.words.method}: ${method}`]
    .filter(Boolean)
    .join('. ');
}
