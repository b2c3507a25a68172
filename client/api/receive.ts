import { Unreachable } from './unreachable.ts';

/** Reads the body of an answer, telling how much of it has come. */
export async function receive(
  response: Response,
  onReceived: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const total = Number(response.headers.get('Content-Length') ?? 0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for await (const chunk of chunksOf(response)) {
    chunks.push(chunk);
    received += chunk.length;
    if (total > 0) onReceived(Math.min(received / total, 1));
  }
  return chunks;
}

/** Not `for await` over the body itself: browsers older than Chrome 124 cannot. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable('文件没有接收完整，连接中断。请重试。');
  }
}
