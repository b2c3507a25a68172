import type { EntrySheet } from '../field.ts';
import { assetSheet } from './asset-sheet.ts';
import { basicSheet } from './basic-sheet.ts';
import { codeNameSheet } from './code-name-sheet.ts';
import { scopeSheet, sensitiveWordSheet, undisclosedCodeSheet } from './disclosure-sheets.ts';
import { fundIndicatorSheet, fundSheet } from './fund-sheets.ts';
import { glossarySheet } from './glossary-sheet.ts';
import { institutionSheet } from './institution-sheet.ts';
import { lastYearSheet } from './last-year-sheet.ts';
import { closingSheet, economicSheet, ledgerSheet, threePublicSheet } from './money-sheets.ts';
import { answerSheet, narrativeSheet } from './narrative-sheets.ts';
import { performanceSheet, targetSheet } from './performance-sheets.ts';
import { procurementSheet } from './procurement-sheet.ts';
import { indicatorSheet, projectSheet } from './project-sheets.ts';
import { unitSheet } from './unit-sheet.ts';

/** The sheets of a report's workbook, in order. */
export const entrySheets: readonly EntrySheet[] = [
  basicSheet,
  unitSheet,
  institutionSheet,
  scopeSheet,
  ledgerSheet,
  closingSheet,
  economicSheet,
  threePublicSheet,
  projectSheet,
  indicatorSheet,
  fundSheet,
  fundIndicatorSheet,
  performanceSheet,
  targetSheet,
  procurementSheet,
  assetSheet,
  narrativeSheet,
  answerSheet,
  glossarySheet,
  lastYearSheet,
  codeNameSheet,
  undisclosedCodeSheet,
  sensitiveWordSheet,
];

/** What the others name: read before them, and taken out only where nothing names it any more. */
export const namedSheets: readonly EntrySheet[] = [unitSheet, projectSheet];

/** Heads the hidden column of ids. */
export const idTitle = '编号（请勿改动）';
/** The page of instructions. */
export const guideName = '填写说明';
