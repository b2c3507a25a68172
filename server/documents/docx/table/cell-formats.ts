import type { TableCell, TableRow, TableType } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { paragraphProperties } from '../body/paragraph-properties.ts';
import { type RunFormat, runFormat } from '../body/run-format.ts';
import { twips } from '../twips.ts';
import { ownStyles } from '../word-styles.ts';
import { noRule, rule } from './rule.ts';

/** The formats of a table's cells, written out once: thousands of cells share a handful. */
export interface CellFormats {
  run(role: TableRow['role'], cell: TableCell): RunFormat;
  paragraph(role: TableRow['role'], cell: TableCell, keepNext: boolean): string;
  /** `w:tcBorders` of a caption row, which has no rules but the one that tops the row below it. */
  captionBorders(isAboveCaption: boolean): string;
}

export function cellFormats(style: HouseStyle, type: TableType): CellFormats {
  const runs = new Map<string, RunFormat>();
  const paragraphs = new Map<string, string>();
  const run: CellFormats['run'] = (role, { bold }) =>
    remembered(runs, `${role} ${bold}`, () => {
      const font = role === 'header' ? style.table.headerFont : style.table.font;
      return runFormat(style, font, { points: type.fontSize, bold: role === 'header' || bold === true });
    });
  return {
    run,
    paragraph: (role, cell, keepNext) => {
      const isEmpty = cell.inlines.length === 0;
      const key = `${role} ${cell.align} ${cell.indent} ${cell.bold} ${keepNext} ${isEmpty}`;
      return remembered(paragraphs, key, () =>
        paragraphProperties({
          style: ownStyles.cell.id,
          keepNext,
          line: twips(type.lineHeight),
          left: twips((cell.indent ?? 0) * type.fontSize),
          align: role === 'header' ? 'center' : cell.align,
          mark: isEmpty ? run(role, cell).plain : '',
        }),
      );
    },
    captionBorders: (isAboveCaption) =>
      `<w:tcBorders>${noRule('top')}${noRule('left')}${isAboveCaption ? noRule('bottom') : rule('bottom', style)}${noRule('right')}</w:tcBorders>`,
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
