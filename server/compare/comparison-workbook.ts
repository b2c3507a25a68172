import type { Comparison } from '../../schemas/compare/comparison.ts';
import { comparisonTitle, yearTitles } from '../../schemas/compare/year-titles.ts';
import type { Workbook } from '../documents/xlsx/workbook.ts';
import { scopeSheets } from './sheets/scope-sheets.ts';

/** Everything, what stayed the same too: the filters of the sheets choose. */
export function comparisonWorkbook(comparison: Comparison): Workbook {
  const years = yearTitles(comparison);
  const isSingle = comparison.scopes.length === 1;
  return {
    title: comparisonTitle(comparison),
    sheets: comparison.scopes.flatMap((scope) =>
      scopeSheets(scope, years, { onlyChanges: false }).map((sheet) => ({
        ...sheet,
        name: isSingle ? sheet.name : `${sheet.name} ${scope.name}`,
      })),
    ),
  };
}
