import type { ChildProcess } from 'node:child_process';
import { type Asking, askChild } from '../../ask-child.ts';
import { RenderFailure } from '../render-failure.ts';
import type { LayoutJob, LayoutReply, LayoutRequest } from './messages.ts';

/** How long after the time limit the child ends itself, should this process no longer be there to end it. */
const graceMs = 2000;

/** The child's answer to a job. Rejects when it takes too long, ends, or `signal` is aborted; the child is then of no more use. */
export async function askProcess(
  child: ChildProcess,
  job: LayoutJob,
  timeLimitMs: number,
  signal: AbortSignal | undefined,
): Promise<LayoutReply> {
  const request: LayoutRequest = { ...job, deadline: Date.now() + timeLimitMs + graceMs };
  return askChild<LayoutReply>(child, request, { timeLimitMs, signal, failures });
}

const failures: Asking['failures'] = {
  tookTooLong: (timeLimitMs) =>
    new RenderFailure(
      `排版超过了 ${timeLimitMs / 1000} 秒的时限，已停止，没有生成文件。请稍后再试；若仍然超时，请检查是否有特别长的表格，或请管理员放宽时限。`,
    ),
  endedEarly: ({ exitCode, signalCode }) =>
    new RenderFailure(
      '排版程序中途退出（可能内存不足），没有生成文件，已录入的内容不受影响。请关闭其他程序后重试；若仍然失败，请减少一次公开的单位或项目，或换一台内存较大的电脑。',
      { cause: signalCode ?? exitCode },
    ),
  notReached: (cause) =>
    new RenderFailure('无法启动排版程序，没有生成文件。请检查程序是否完整安装，然后重试。', { cause }),
};
