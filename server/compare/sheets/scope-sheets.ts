import type { Both } from '../../../schemas/compare/compared-report.ts';
import type { ComparedScope } from '../../../schemas/compare/comparison.ts';
import type { Worksheet } from '../../documents/xlsx/workbook.ts';
import { bridgeSheet } from './bridge-sheet.ts';
import { materialSheet } from './material-sheet.ts';
import { projectsSheet } from './projects-sheet.ts';
import { tablesSheet } from './tables-sheet.ts';
import { textsSheet } from './texts-sheet.ts';

/** All that is said of a part, as sheets; those with nothing in them are left out. */
export const scopeSheets = (
  scope: ComparedScope,
  years: Both<string>,
  { onlyChanges }: { readonly onlyChanges: boolean },
): readonly Worksheet[] =>
  [
    bridgeSheet(scope, years),
    materialSheet(scope, years),
    tablesSheet(scope, years, onlyChanges),
    projectsSheet(scope, years, onlyChanges),
    textsSheet(scope, onlyChanges),
  ].filter(({ rows }) => rows.length > 0);
