import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { readDocx } from '../import/docx/read-docx.ts';
import { editedSince } from '../import/exchange/edited-since.ts';
import { readExchange } from '../import/exchange/read-exchange.ts';
import { fileLimits } from '../import/file/file-limits.ts';
import { refuseOtherKinds } from '../import/file/refuse-other-kinds.ts';
import { importDocument } from '../import/import-document.ts';
import { type ProtocolEntry, understood } from '../import/protocol.ts';
import { refused } from '../import/refused.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { composeReport, prepareWorkingReport } from './prepare-report.ts';

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
  if (bytes.length > fileLimits.fileBytes)
    throw refused(`文件过大，最多 ${fileLimits.fileBytes / 1024 / 1024} MB：请压缩或删去图片后再导入`);
  if (isPdf(bytes)) {
    const { readPdf } = await import('../import/pdf/read-pdf.ts');
    return importDocument(await readPdf(bytes), packs);
  }
  refuseOtherKinds(bytes);
  const carried = readExchange(bytes, fileLimits);
  return carried === undefined ? importDocument(readDocx(bytes), packs) : fromExchange(carried, bytes, packs);
}

/** A few bytes of something else may stand before its mark. */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

function fromExchange(carried: unknown, bytes: Uint8Array, packs: PackStore): ImportedFile {
  const report = parseWorkingReport(carried);
  const { document } = composeReport(prepareWorkingReport(report, packs));
  return {
    report,
    protocol: [
      understood('', '这是本程序的交换稿，报告按其中所带的数据读入，没有缺失'),
      ...editedSince(readDocx(bytes), document),
    ],
  };
}
