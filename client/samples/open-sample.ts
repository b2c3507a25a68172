import { contract } from '../../schemas/api/contract.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { requestJson } from '../api/request-json.ts';
import type { OpenedReport } from '../report/opened-report.ts';

export async function openSample(id: string, signal: AbortSignal): Promise<OpenedReport> {
  const report = await requestJson(contract.sample, { id }, signal);
  return { report: parseReport(report), source: '示例报告（单位和数字均为虚构）' };
}
