import type { Verdict } from '../frame/verdict.ts';

/**
 * Why an export would carry 草稿, in words; none where nothing is known to be open. `gapCount`: of the pages last seen.
 * `fromChecks`: what the checks have against a final document.
 */
export function draftReasons(
  { unfinished, problems }: Verdict,
  gapCount: number | undefined,
  fromChecks: readonly string[],
): readonly string[] {
  return [
    ...fromChecks,
    ...problems.map(({ where, message }) => `无法如实印出：${where}，${message}`),
    ...(unfinished.length > 0 ? [`有 ${unfinished.length} 处没有填完，相关条目不印出`] : []),
    ...(gapCount ? [`版面中有 ${gapCount} 处【待补充】`] : []),
  ];
}
