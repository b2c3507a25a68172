import { dateOfSerial } from './date-of-serial.ts';
import type { NumberKind } from './number-formats.ts';
import type { SourceCell } from './source-workbook.ts';

export interface WrittenCell {
  /** The `t` attribute: how the value is to be read. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly text: string;
  readonly isFormula: boolean;
}

export interface WorkbookWords {
  readonly texts: readonly string[];
  readonly formats: readonly NumberKind[];
  readonly isFrom1904: boolean;
}

/** A cell of the sheet as what it shows; undefined where it shows nothing. */
export function cellOf(written: WrittenCell, column: number, words: WorkbookWords): SourceCell | undefined {
  const { kind, text } = shownOf(written, words);
  if (text === '' && !written.isFormula) return undefined;
  return written.isFormula ? { column, kind, text, isFormula: true } : { column, kind, text };
}

function shownOf(
  { type, style, value, text }: WrittenCell,
  { texts, formats, isFrom1904 }: WorkbookWords,
): Pick<SourceCell, 'kind' | 'text'> {
  switch (type) {
    case 's':
      return { kind: 'text', text: texts[Number(value)] ?? '' };
    case 'inlineStr':
      return { kind: 'text', text };
    case 'str':
      return { kind: 'text', text: value.replace(/\r\n?/g, '\n') };
    case 'b':
      return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value.slice(0, 10) };
    default:
      return numberOf(value.trim(), formats[style] ?? 'number', isFrom1904);
  }
}

function numberOf(value: string, kind: NumberKind, isFrom1904: boolean): Pick<SourceCell, 'kind' | 'text'> {
  const date = kind === 'date' ? dateOfSerial(value, isFrom1904) : undefined;
  return date ? { kind: 'date', text: date } : { kind: kind === 'percent' ? kind : 'number', text: value };
}
