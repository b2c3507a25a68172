import type { ChildProcess } from 'node:child_process';
import { type Asking, askChild } from '../documents/ask-child.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import type { DocumentReply, DocumentRequest, ProcessJob } from './document-messages.ts';

/** How long after the time limit the child ends itself, should this process no longer be there to end it. */
const selfEndMs = 2000;

/**
 * The child's reply to a job, which comes soon after `signal` is aborted. Rejects when it takes too long or the child ends; the
 * child is then of no more use.
 */
export async function askDocumentProcess(
  child: ChildProcess,
  job: ProcessJob,
  timeLimitMs: number,
  signal: AbortSignal | undefined,
): Promise<DocumentReply> {
  const cancel = () => child.send({ kind: 'cancel' } satisfies DocumentRequest, () => undefined);
  const deadline = Date.now() + timeLimitMs + selfEndMs;
  const request: DocumentRequest = { ...job, deadline };
  signal?.addEventListener('abort', cancel);
  try {
    return await askChild<DocumentReply>(child, request, {
      timeLimitMs,
      failures: isReading(job) ? importFailures : failures,
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

const isReading = ({ kind }: ProcessJob): boolean => kind === 'import' || kind === 'readWorkbook';

const failures: Asking['failures'] = {
  tookTooLong: (timeLimitMs) =>
    new RenderFailure(
      `生成文档超过了 ${timeLimitMs / 1000} 秒的时限，已停止，没有生成文件，已录入的内容不受影响。请重试；若仍然超时，请联系维护人员。`,
    ),
  endedEarly: ({ exitCode, signalCode }) =>
    new RenderFailure(
      '生成文档的进程意外结束（可能内存不足），没有生成文件，已录入的内容不受影响。请重试；若仍然失败，请关闭其他程序，或换一台内存较大的电脑。',
      { cause: signalCode ?? exitCode },
    ),
  notReached: (cause) =>
    new RenderFailure('无法启动生成文档的进程，没有生成文件。请检查程序是否完整安装，然后重试。', { cause }),
};

const importFailures: Asking['failures'] = {
  tookTooLong: (timeLimitMs) =>
    new RenderFailure(
      `读取文件超过了 ${timeLimitMs / 1000} 秒的时限，已停止，没有改动任何内容。请检查文件，或拆分后再导入。`,
    ),
  endedEarly: ({ exitCode, signalCode }) =>
    new RenderFailure(
      '读取文件的进程意外结束（可能文件过大、内存不足），没有改动任何内容。请检查文件后重试。',
      {
        cause: signalCode ?? exitCode,
      },
    ),
  notReached: (cause) =>
    new RenderFailure('无法启动读取文件的进程，没有改动任何内容。请检查程序是否完整安装，然后重试。', {
      cause,
    }),
};
