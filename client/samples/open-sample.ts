import { contract } from '../../schemas/api/contract.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { requestJson } from '../api/request-json.ts';
import type { OpenedReport } from '../report/opened-report.ts';

export async function openSample(id: string, signal: AbortSignal): Promise<OpenedReport> {
  const [report, samples] = await Promise.all([
    requestJson(contract.sample, { id }, signal),
    requestJson(contract.samples, {}, signal),
  ]);
  const packName = samples.find((sample) => sample.id === id)?.packName ?? '';
  return { report: parseReport(report), source: '示例报告（单位和数字均为虚构）', packName };
}
