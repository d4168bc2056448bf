import { cleanText, splitMarks } from './cell-text.js';
import type { GivenCell, TableText } from './given-table.js';

/** One cell of a grid. A cell that covers several places is the same object at each of them. */
export interface GridCell {
  readonly text: string;
  readonly notes: readonly string[];
  readonly isHeader: boolean;
  /** Where it stood, counted from 0: the first row and column that it covers. */
  readonly row: number;
  readonly column: number;
  readonly link?: string | undefined;
}

/** Every table as rows of cells. Rows may differ in length, as they do in files. */
export type Grid = readonly (readonly GridCell[])[];

/** A span that no table has: a file of a few bytes may claim any number. */
const MOST = 1000;

/**
 * The grid of a table: cells that span rows or columns stand at each place that they cover, texts are as a reader sees
 * them, and marks of notes stand apart from figures.
 */
export function gridOf({ header, rows }: Pick<TableText, 'header' | 'rows'>): Grid {
  const given = header ? [header.map(asHeader), ...rows] : rows;
  const grid: GridCell[][] = given.map(() => []);
  given.forEach((cells, row) => {
    let column = 0;
    for (const one of cells) {
      while (grid[row]![column]) column += 1;
      const cell = cellOf(one, row, column);
      const { columns = 1, rows: down = 1 } = typeof one === 'string' ? {} : one;
      for (let r = row; r < Math.min(row + Math.max(1, down), grid.length); r += 1)
        for (let c = column; c < column + Math.min(Math.max(1, columns), MOST); c += 1) grid[r]![c] ??= cell;
      column += 1;
    }
  });
  // a cell of a row above may leave a gap behind the last cell of a row
  return grid.map((cells, row) => Array.from(cells, (cell, column) => cell ?? cellOf('', row, column)));
}

const asHeader = (cell: GivenCell): GivenCell => ({
  ...(typeof cell === 'string' ? { text: cell } : cell),
  isHeader: true,
});

function cellOf(given: GivenCell, row: number, column: number): GridCell {
  const {
    text: written,
    notes = [],
    isHeader = false,
    link = undefined,
  } = typeof given === 'string' ? { text: given } : given;
  const { text, notes: marks } = splitMarks(cleanText(written));
  return {
    text,
    notes: [...notes.map(cleanText).filter(Boolean), ...marks],
    isHeader,
    row,
    column,
    ...(link ? { link } : {}),
  };
}
