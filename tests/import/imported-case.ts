import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { type ImportedReport, importDocument } from '../../server/import/import-document.ts';
import { casesFolder } from '../acceptance/cases-folder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const known = new Map<string, ImportedReport>();

/** The published docx of a case, imported; once a test file. */
export function importedCase(name: string): ImportedReport {
  const bytes = readFileSync(join(casesFolder, name, 'published.docx'));
  const imported = known.get(name) ?? importDocument(readDocx(bytes), shippedPacks);
  known.set(name, imported);
  return imported;
}
