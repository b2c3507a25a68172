import type { ComparisonFileFormat, DocumentFormat } from '../../../schemas/api/document-format.ts';

/** What browsers are told of a file. */
export const fileTypes: Readonly<Record<DocumentFormat | ComparisonFileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
