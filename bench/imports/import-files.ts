import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { createPdfRenderer } from '../../server/documents/pdf/create-pdf-renderer.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import { packNamed } from '../../server/packs/pack-named.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { renderReport } from '../../server/reports/render-report.ts';
import { reportWorkbook } from '../../server/workbook/writing/report-workbook.ts';
import { bigReport } from '../big-report.ts';
import { exportWorkbook } from './export-workbook.ts';
import { ledgerRows } from './ledger-rows.ts';

export interface ImportFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ImportFiles {
  readonly docx: ImportFile;
  readonly pdf: ImportFile;
  readonly workbook: ImportFile;
  readonly export: ImportFile;
  /** BIG with no money in it: what a workbook is read into. */
  readonly empty: { readonly report: WorkingReport; readonly file: string };
}

const rows = 20_000;

/** The files that are read, made once and left in the folder. */
export async function importFiles(folder: string, packs: PackStore): Promise<ImportFiles> {
  const { docx, pdf } = await publishedBig(packs);
  const empty = { ...bigReport(), lines: [], economicLines: [] };
  const filled = parseWorkingReport({ ...empty, lines: ledgerRows(rows) });
  const kept = async (name: string, bytes: Uint8Array): Promise<ImportFile> => {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return { name, file, bytes };
  };
  const file = path.join(folder, 'empty.json');
  await writeFile(file, JSON.stringify(empty));
  return {
    docx: await kept('big.docx', docx),
    pdf: await kept('big.pdf', pdf),
    workbook: await kept(
      'workbook.xlsx',
      await writeXlsx(reportWorkbook(filled, packNamed(packs, filled)), new Date(0)),
    ),
    export: await kept('export.xlsx', await writeXlsx(exportWorkbook(rows), new Date(0))),
    empty: { report: parseWorkingReport(empty), file },
  };
}

async function publishedBig(packs: PackStore) {
  const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 120_000 });
  try {
    const prepared = prepareReport(bigReport(), packs);
    const { docx, pdf } = await renderReport(prepared, new Set(['docx', 'pdf'] as const), renderer);
    if (!docx || !pdf) throw new Error('BIG was not rendered');
    return { docx, pdf };
  } finally {
    await renderer.close();
  }
}
