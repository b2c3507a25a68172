import { open } from 'node:fs/promises';
import { fileLimits } from '../import/file/file-limits.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { type ImportedFile, importFile } from '../reports/import-file.ts';
import { namingFile, readFileBytes } from './read-report-file.ts';

/** A published report as entries. @throws UnusableInput when the file cannot be read or is no such report. */
export async function readPublishedFile(file: string, packs: PackStore): Promise<ImportedFile> {
  const bytes = await readFileBytes(file, fileLimits.fileBytes, '公开报告');
  return namingFile(file, () => importFile(bytes, packs));
}

const names = /\.(?:docx?|docm|dotx?|wps|rtf|pdf|odt|ofd|xlsx?|zip)$/i;

/** Whether a file is a document rather than a report of ours, by its name or its first bytes. */
export const isPublishedFile = async (file: string): Promise<boolean> =>
  names.test(file) || (await startsAsZip(file));

async function startsAsZip(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(2), 0, 2, 0)) ?? {};
    return bytesRead === 2 && buffer?.toString('latin1') === 'PK';
  } catch {
    // A folder: reading it as a report says so.
    return false;
  } finally {
    await handle?.close();
  }
}
