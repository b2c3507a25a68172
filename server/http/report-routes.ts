import { type Request, type Response, Router, raw } from 'express';
import { contract } from '../../schemas/api/contract.ts';
import { documentFormatSchema } from '../../schemas/api/document-format.ts';
import { gapCountHeader } from '../../schemas/api/gap-count-header.ts';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { decodeText } from '../reports/decode-text.ts';
import type { ReportService } from '../reports/report-service.ts';
import { answer } from './answer.ts';
import { refuse } from './refuse.ts';
import { signalOfRequest } from './signal-of-request.ts';

/** The bytes as they come: what is wrong with them is said by the reader of files, not by the parser of Express. */
const receiveReport = raw({ type: 'application/json', limit: reportSizeLimit });

/** The routes of the contract that concern reports. */
export function reportRoutes(reports: ReportService): Router {
  const routes = Router();
  routes.get(contract.packs.path, async (_request, response) => {
    answer(response, contract.packs, await reports.packs());
  });
  routes.get(contract.samples.path, async (_request, response) => {
    answer(response, contract.samples, await reports.samples());
  });
  routes.get(contract.sample.path, async (request, response) => {
    const report = await reports.sample(request.params.id);
    if (report === undefined) return refuseUnknownSample(response, request.params.id);
    answer(response, contract.sample, report);
  });
  routes.post(contract.document.path, receiveReport, (request, response, next) =>
    documentFormatSchema.safeParse(request.params.format).success
      ? sendDocument(reports, request, response)
      : next(),
  );
  return routes;
}

async function sendDocument(
  reports: ReportService,
  request: Request<{ format: string }>,
  response: Response,
): Promise<void> {
  if (request.body === undefined) return refuseMissingReport(response);
  const format = documentFormatSchema.parse(request.params.format);
  const report = readJsonFile(request.body, decodeText);
  const { bytes, fileName, gapCount } = await reports.document(report, format, signalOfRequest(response));
  response
    .attachment(fileName)
    .set({ 'Cache-Control': 'no-store', [gapCountHeader]: String(gapCount) })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function refuseUnknownSample(response: Response, id: string): void {
  refuse(response, 404, [{ where: '示例报告', message: `没有编号为“${id}”的示例。请返回首页重新选择。` }]);
}

function refuseMissingReport(response: Response): void {
  refuse(response, 422, [
    {
      where: '请求',
      message: '没有收到报告。请求正文应为 JSON 格式的报告（Content-Type: application/json）。',
    },
  ]);
}
