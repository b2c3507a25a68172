import { type RequestHandler, raw } from 'express';
import { fileBody, importSizeLimit } from '../../schemas/api/import.ts';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { workbookSizeLimit } from '../../schemas/api/workbook.ts';
import type { Contract, EndpointName } from './service.ts';

const smallLimit = 100 * 1024;
const limits: Readonly<Partial<Record<EndpointName, number>>> = {
  /** A report wrapped in its request is a little longer than the report. */
  createReport: reportSizeLimit + smallLimit,
  /** An import may put in every item of a report, each with its place. */
  save: 2 * reportSizeLimit,
  importFile: importSizeLimit,
  readWorkbook: workbookSizeLimit,
};

/** The bytes as they come: what is wrong with them is said by the reader of files, not by the parser of Express. */
export function receiveBody(
  name: EndpointName,
  { method, body }: Contract[EndpointName],
): readonly RequestHandler[] {
  if (method !== 'POST' && method !== 'PATCH') return [];
  const type = body === fileBody ? 'application/octet-stream' : 'application/json';
  return [raw({ type, limit: limits[name] ?? smallLimit })];
}
