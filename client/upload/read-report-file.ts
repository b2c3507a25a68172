import { contract } from '../../schemas/api/contract.ts';
import { importSizeLimit, type ProtocolEntry } from '../../schemas/api/import.ts';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { request } from '../api/request.ts';
import { decodeText } from './decode-text.ts';

export interface ReadFile {
  readonly report: WorkingReport;
  /** How a published document was understood; none of a file of ours that holds the report itself. */
  readonly protocol: readonly ProtocolEntry[];
}

/**
 * Reads a report out of a file of the person's choice: a report file here, a published docx or pdf on the server.
 * @throws UnusableInput, Refused or Unreachable, saying what is wrong with it and where
 */
export async function readReportFile(file: File, signal: AbortSignal): Promise<ReadFile> {
  const isDocument = documents.test(file.name);
  const limit = isDocument ? importSizeLimit : reportSizeLimit;
  if (file.size > limit) throw new UnusableInput([tooLarge(file, limit)]);
  const bytes = await bytesOf(file);
  if (!isDocument) return { report: parseWorkingReport(readJsonFile(bytes, decodeText)), protocol: [] };
  const { report, protocol } = await request(contract.importFile, { body: bytes, signal });
  return { report: parseWorkingReport(report), protocol };
}

const documents = /\.(?:docx?|docm|pdf|wps|rtf)$/i;

/** A file may be gone, or locked by another program, between its choice and its reading. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnusableInput([
      { where: '', message: '读不到这个文件。它可能已被移动、改名，或正被别的程序占用，请重新选择。' },
    ]);
  }
}

const tooLarge = (file: File, limit: number) => ({
  where: '',
  message: `文件有 ${(file.size / 1024 / 1024).toFixed(1)} MB，应不超过 ${limit / 1024 / 1024} MB。请确认选择的是报告文件，或压缩其中的图片后再试。`,
});
