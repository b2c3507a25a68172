/**
 * What became of something: `renamed` it is called otherwise, `moved` it has another code or another unit; either may have
 * changed in its amounts too.
 */
export type ChangeStatus = 'same' | 'changed' | 'new' | 'gone' | 'renamed' | 'moved';

export const changeStatusNames: Readonly<Record<ChangeStatus, string>> = {
  same: '未变',
  changed: '变动',
  new: '新增',
  gone: '取消',
  renamed: '更名',
  moved: '调整',
};

interface Signs {
  readonly isMoved?: boolean;
  readonly isRenamed?: boolean;
  readonly isChanged: boolean;
}

/** The status of what is in one or both; of what is in both, the gravest that can be said. */
export function statusOf(
  { before, after }: { readonly before?: unknown; readonly after?: unknown },
  signs: Signs,
): ChangeStatus {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  if (signs.isMoved) return 'moved';
  if (signs.isRenamed) return 'renamed';
  return signs.isChanged ? 'changed' : 'same';
}
