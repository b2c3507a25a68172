import { type ReviewSheet, reviewSheetNames } from '../../../schemas/api/review-sheet.ts';
import type { Block, ComposedDocument, PageLayout } from '../../../schemas/document/block.ts';
import { approvalSheet } from './approval-sheet.ts';
import { disclosureSheet } from './disclosure-sheet.ts';
import { reconciliationSheet } from './reconciliation-sheet.ts';
import type { ReviewedReport } from './reviewed-report.ts';
import { title } from './sheet-paragraphs.ts';

const sheets: Readonly<
  Record<
    ReviewSheet,
    { readonly layout: PageLayout; readonly blocksOf: (reviewed: ReviewedReport) => readonly Block[] }
  >
> = {
  reconciliation: { layout: 'wideTable', blocksOf: reconciliationSheet },
  disclosureReview: { layout: 'wideTable', blocksOf: disclosureSheet },
  approval: { layout: 'table', blocksOf: approvalSheet },
};

/** A paper for the agency's own use; never part of what is published. */
export function composeReview(sheet: ReviewSheet, reviewed: ReviewedReport): ComposedDocument {
  const { name, year } = reviewed.report.department;
  const heading = `${name}${year}年部门预算${reviewSheetNames[sheet]}`;
  const { layout, blocksOf } = sheets[sheet];
  return {
    title: heading,
    sections: [{ layout, pageNumbers: 'count', blocks: [title(heading), ...blocksOf(reviewed)] }],
  };
}
