/**
 * Why a file cannot be read as a table. `missing`: it is not there or may not be read; `kind`: neither CSV, XLSX nor Parquet;
 * `encoding`: a CSV file that is not UTF-8 or UTF-16; `damaged`: the format's own reader gives up; `large`: too large to be
 * opened as a workbook; `empty`: no header.
 */
export type FileFault = 'missing' | 'kind' | 'encoding' | 'damaged' | 'large' | 'empty';

export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';

  constructor(
    readonly fault: FileFault,
    cause?: unknown,
  ) {
    super(`file: ${fault}`, { cause });
  }
}
