import type { Endpoint } from '../../schemas/api/endpoint.ts';
import { gapCountHeader } from '../../schemas/api/gap-count-header.ts';
import type { Call } from './call.ts';
import { fileNameOf } from './file-name-of.ts';
import { receive } from './receive.ts';
import { refusalOf } from './refusal-of.ts';
import { send } from './send.ts';

export interface ReceivedFile {
  readonly blob: Blob;
  readonly name: string;
  /** How many 【待补充】 it shows; with any, it is a draft. */
  readonly gapCount: number;
}

export interface FileWishes {
  /** Its name where the server gives none. */
  readonly name: string;
  /** Told the part that has arrived, between 0 and 1, once the file is made. */
  readonly onReceived?: (part: number) => void;
}

/**
 * Asks for a file of the contract.
 * @throws Refused, Unreachable, or `AbortError` where `call.signal` called it off
 */
export async function requestFile<Path extends string, Query, Body>(
  endpoint: Endpoint<Path, Query, Body, unknown>,
  call: NoInfer<Call<Path, Query, Body>>,
  { name, onReceived = () => {} }: FileWishes,
): Promise<ReceivedFile> {
  const response = await send(endpoint, call);
  if (!response.ok) throw refusalOf(endpoint, response.status, await response.json().catch(() => undefined));
  const chunks = await receive(response, onReceived);
  const type = response.headers.get('Content-Type') ?? '';
  return {
    blob: new Blob(chunks, { type }),
    name: fileNameOf(response.headers, name),
    gapCount: Number(response.headers.get(gapCountHeader) ?? 0),
  };
}
