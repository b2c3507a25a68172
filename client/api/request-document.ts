import { contract } from '../../schemas/api/contract.ts';
import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import { pathOf } from '../../schemas/api/endpoint.ts';
import { gapCountHeader } from '../../schemas/api/gap-count-header.ts';
import { fileNameOf } from './file-name-of.ts';
import { receive } from './receive.ts';
import { send } from './send.ts';

export interface DocumentFile {
  readonly blob: Blob;
  readonly name: string;
  /** How many 【待补充】 it shows; with any, it is a draft. */
  readonly gapCount: number;
}

/** Asks for a report as a file. `onReceived` is told the part that has arrived, between 0 and 1, once the file is made. */
export async function requestDocument(
  report: unknown,
  format: DocumentFormat,
  signal: AbortSignal,
  onReceived: (part: number) => void,
): Promise<DocumentFile> {
  const { method } = contract.document;
  const response = await send(pathOf(contract.document, { format }), {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
    signal,
  });
  const chunks = await receive(response, onReceived);
  const type = response.headers.get('Content-Type') ?? '';
  return {
    blob: new Blob(chunks, { type }),
    name: fileNameOf(response.headers, `报告.${format}`),
    gapCount: Number(response.headers.get(gapCountHeader) ?? 0),
  };
}
