import { z } from 'zod';

export const documentFormatSchema = z.enum(['docx', 'pdf']);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

/** `purpose=preview`: figures carry links to their cells, `cell:<address>`; left out, the file as it is published. */
export const documentRequestSchema = z.strictObject({ purpose: z.enum(['preview', 'export']).optional() });
