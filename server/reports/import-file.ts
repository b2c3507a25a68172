import type { ProtocolEntry } from '../../schemas/api/import.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { composeDocument } from '../compose/compose-document.ts';
import { readDocx } from '../import/docx/read-docx.ts';
import { editedSince } from '../import/exchange/edited-since.ts';
import { hasLostReport } from '../import/exchange/has-lost-report.ts';
import { readExchange } from '../import/exchange/read-exchange.ts';
import { fileLimits } from '../import/file/file-limits.ts';
import { importDocument } from '../import/import-document.ts';
import { guessed, understood } from '../import/protocol.ts';
import type { SourceDocument } from '../import/source/source-document.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { prepareWorkingReport } from './prepare-report.ts';

export interface ImportedFile {
  /** Whole where it was read from what was printed; as far as it had been written where a file of ours carried it. */
  readonly report: WorkingReport;
  readonly protocol: readonly ProtocolEntry[];
}

/**
 * A report out of a published docx or pdf, or out of an exchange docx of ours.
 * @throws UnusableInput where the file cannot be read, or is no such report
 */
export async function importFile(bytes: Uint8Array, packs: PackStore): Promise<ImportedFile> {
  if (isPdf(bytes)) {
    const { readPdf } = await import('../import/pdf/read-pdf.ts');
    return importDocument(await readPdf(bytes), packs);
  }
  const document = readDocx(bytes);
  const carried = readExchange(bytes, fileLimits);
  if (carried !== undefined) return fromExchange(carried, document, packs);
  const imported = importDocument(document, packs);
  return hasLostReport(bytes, fileLimits)
    ? { ...imported, protocol: [lostReport, ...imported.protocol] }
    : imported;
}

const lostReport = guessed(
  '',
  '这是本程序的交换稿，但所带的数据已在另存时丢失：按公开文件读入，没有印出的内容（如收支明细对应的项目、保留问题的说明）不在其中。需要时请对方改发数据文件（json）',
);

/** A few bytes of something else may stand before its mark. */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

function fromExchange(carried: unknown, document: SourceDocument, packs: PackStore): ImportedFile {
  const working = parseWorkingReport(carried);
  const { report, derived, loaded } = prepareWorkingReport(working, packs);
  return {
    report: working,
    protocol: [
      understood('', '这是本程序的交换稿，报告按其中所带的数据读入，没有缺失'),
      ...editedSince(document, composeDocument(report, derived, loaded)),
    ],
  };
}
