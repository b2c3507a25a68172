import { type RequestHandler, raw } from 'express';
import { fileBody, importSizeLimit } from '../../schemas/api/import.ts';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { workbookSizeLimit } from '../../schemas/api/workbook.ts';
import type { Contract, EndpointName } from './service.ts';

/** Those that carry a report, or all the changes of a large paste. */
const largeBodies: ReadonlySet<EndpointName> = new Set(['createReport', 'save']);
const smallLimit = 100 * 1024;
/** A report wrapped in its request is a little longer than the report. */
const largeLimit = reportSizeLimit + smallLimit;

/** The bytes as they come: what is wrong with them is said by the reader of files, not by the parser of Express. */
export function receiveBody(
  name: EndpointName,
  { method, body }: Contract[EndpointName],
): readonly RequestHandler[] {
  if (method !== 'POST' && method !== 'PATCH') return [];
  const fileLimit = name === 'readWorkbook' ? workbookSizeLimit : importSizeLimit;
  if (body === fileBody) return [raw({ type: 'application/octet-stream', limit: fileLimit })];
  return [raw({ type: 'application/json', limit: largeBodies.has(name) ? largeLimit : smallLimit })];
}
