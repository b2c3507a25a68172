import type { Box, PdfPage, TextRun } from './pdf-page.ts';
import { type RuledGrid, ruledGrids } from './ruled-grids.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** A table with its texts, or the lines before, between and behind tables. */
export type PagePart =
  | { readonly lines: readonly TextLine[] }
  | { readonly grid: RuledGrid; readonly runs: readonly TextRun[] };

/** A page from the top: its tables, and the lines between them. */
export function pageParts({ runs, rules }: PdfPage): readonly PagePart[] {
  const grids = ruledGrids(rules);
  const inside = (run: TextRun, box: Box): boolean => {
    const [x, y] = [(run.left + run.right) / 2, (run.top + run.bottom) / 2];
    return y > box.top && y < box.bottom && x > box.left - 2 && run.left < box.right;
  };
  const outside = runs.filter((run) => !grids.some((grid) => inside(run, grid)));
  const lines = textLines(outside);
  const tables = grids
    .map((grid) => ({ grid, runs: runs.filter((run) => inside(run, grid)) }))
    .filter(({ runs: own }) => own.length > 0);
  const parts: PagePart[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    parts.push({ lines: lines.filter(({ bottom }) => bottom >= from && bottom < table.grid.top + 2) }, table);
    from = table.grid.top + 2;
  }
  return [...parts, { lines: lines.filter(({ bottom }) => bottom >= from) }];
}

export const linesOf = (part: PagePart): readonly TextLine[] => ('lines' in part ? part.lines : []);
