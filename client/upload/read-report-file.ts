import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { decodeText } from './decode-text.ts';

/**
 * Reads a report, which may have blanks, out of a file of the person's choice.
 * @throws UnusableInput saying what is wrong with it and where
 */
export async function readReportFile(file: File): Promise<WorkingReport> {
  if (file.size > reportSizeLimit) throw new UnusableInput([tooLarge(file)]);
  return parseWorkingReport(readJsonFile(await bytesOf(file), decodeText));
}

/** A file may be gone, or locked by another program, between its choice and its reading. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnusableInput([
      { where: '', message: '读不到这个文件。它可能已被移动、改名，或正被别的程序占用，请重新选择。' },
    ]);
  }
}

const tooLarge = (file: File) => ({
  where: '',
  message: `文件有 ${(file.size / 1024 / 1024).toFixed(1)} MB，报告文件应不超过 ${reportSizeLimit / 1024 / 1024} MB。请确认选择的是报告文件（.json）。`,
});
