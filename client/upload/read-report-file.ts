import { contract } from '../../schemas/api/contract.ts';
import { importSizeLimit, type ProtocolEntry } from '../../schemas/api/import.ts';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { request } from '../api/request.ts';
import { bytesOfFile } from './bytes-of-file.ts';
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
  if (workbooks.test(file.name)) throw new UnusableInput([workbookReason]);
  const isDocument = documents.test(file.name);
  const limit = isDocument ? importSizeLimit : reportSizeLimit;
  const bytes = await bytesOfFile(file, limit, '请确认选择的是报告文件，或压缩其中的图片后再试。');
  if (!isDocument) return { report: parseWorkingReport(readJsonFile(bytes, decodeText)), protocol: [] };
  const { report, protocol } = await request(contract.importFile, { body: bytes, signal });
  return { report: parseWorkingReport(report), protocol };
}

const documents = /\.(?:docx?|docm|pdf|wps|rtf)$/i;
const workbooks = /\.(?:xls[xmb]?|et|ods|csv)$/i;

const workbookReason = {
  where: '',
  message:
    '这是工作簿，不能单独成为一份报告。请先新建或打开要填入的报告，再点页面上方的“工作簿”，把它导入其中。',
};
