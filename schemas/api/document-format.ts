import { z } from 'zod';

export const documentFormatSchema = z.enum(['docx', 'pdf']);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;
