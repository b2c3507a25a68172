import { hostileDocuments } from './hostile-documents.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostilePdfs } from './hostile-pdfs.ts';
import { hostileWorkbooks } from './hostile-workbooks.ts';

export const hostileFiles: readonly HostileFile[] = [
  ...hostileDocuments,
  ...hostileWorkbooks,
  ...hostilePdfs,
];
