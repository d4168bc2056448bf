import type { Language } from '@cchc/core/language';

/** Ways to take a figure along: as a file, or as text on the clipboard. */
export type ExportKind = 'csv' | 'svg' | 'png' | 'copy';

/** The words of the ways to take a figure along; they are loaded with these, not with the element. */
export interface ExportWords {
  readonly kinds: Readonly<Record<ExportKind, string>>;
  readonly done: Readonly<Record<ExportKind, string>>;
  readonly failed: string;
}

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  vi: {
    kinds: { csv: 'Bảng CSV', svg: 'Hình SVG', png: 'Ảnh PNG', copy: 'Sao chép dạng chữ' },
    done: { csv: 'Đã tải bảng CSV.', svg: 'Đã tải hình SVG.', png: 'Đã tải ảnh PNG.', copy: 'Đã sao chép.' },
    failed: 'Trình duyệt không cho phép.',
  },
  en: {
    kinds: { csv: 'Table (CSV)', svg: 'Drawing (SVG)', png: 'Picture (PNG)', copy: 'Copy as text' },
    done: { csv: 'Table saved.', svg: 'Drawing saved.', png: 'Picture saved.', copy: 'Copied.' },
    failed: 'The browser does not allow this.',
  },
};
