import { z } from 'zod';
import { reviewSheetSchema } from './review-sheet.ts';

export const documentFormatSchema = z.enum(['docx', 'pdf']);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

/**
 * `purpose=preview`: figures carry links to their cells, `cell:<address>`; `exchange`: a draft for colleagues that
 * carries the report itself; left out, the file as it is published. `sheet`: a paper for the agency's own use instead of the report.
 */
export const documentRequestSchema = z.strictObject({
  purpose: z.enum(['preview', 'export', 'exchange']).optional(),
  sheet: reviewSheetSchema.optional(),
});

/** The files a comparison of two reports is written as. */
export const comparisonFormatSchema = z.enum(['xlsx', 'docx']);
export type ComparisonFileFormat = z.infer<typeof comparisonFormatSchema>;
