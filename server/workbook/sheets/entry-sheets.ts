import type { EntrySheet } from '../field.ts';
import { assetSheet } from './asset-sheet.ts';
import { lastYearSheet } from './last-year-sheet.ts';
import { closingSheet, economicSheet, ledgerSheet, threePublicSheet } from './money-sheets.ts';
import { procurementSheet } from './procurement-sheet.ts';
import { indicatorSheet, projectSheet } from './project-sheets.ts';
import { unitSheet } from './unit-sheet.ts';

/** The sheets of a report's workbook, in order. Units and projects are what the others name. */
export const entrySheets: readonly EntrySheet[] = [
  unitSheet,
  ledgerSheet,
  closingSheet,
  economicSheet,
  threePublicSheet,
  projectSheet,
  indicatorSheet,
  procurementSheet,
  assetSheet,
  lastYearSheet,
];

/** Heads the hidden column of ids. */
export const idTitle = '编号（请勿改动）';
/** The page of instructions. */
export const guideName = '填写说明';
