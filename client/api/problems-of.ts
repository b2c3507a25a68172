import { type Problem, UnusableInput } from '../../schemas/problem.ts';
import { Refused } from './refused.ts';
import { Unreachable } from './unreachable.ts';

/** What to tell the person at the page about something thrown. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Refused || error instanceof Unreachable || error instanceof UnusableInput)
    return error.problems;
  console.error(error);
  return [{ where: '', message: '页面出错，这次操作没有完成。请刷新页面后重试。' }];
}
