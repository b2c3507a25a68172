import type { Verdict } from '../frame/verdict.ts';

/**
 * Why an export would carry 草稿, in words; none where nothing is known to be open. `gapCount`: of the pages last seen.
 * `errorCount`: errors of the checks that nobody kept with a reason.
 */
export function draftReasons(
  { unfinished, problems }: Verdict,
  gapCount: number | undefined,
  errorCount: number,
): readonly string[] {
  return [
    ...(errorCount > 0 ? [`检查出 ${errorCount} 个错误，没有改正，也没有说明保留的理由`] : []),
    ...problems.map(({ where, message }) => `无法如实印出：${where}，${message}`),
    ...(unfinished.length > 0 ? [`有 ${unfinished.length} 处没有填完，相关条目不印出`] : []),
    ...(gapCount ? [`版面中有 ${gapCount} 处【待补充】`] : []),
  ];
}
