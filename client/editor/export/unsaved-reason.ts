import type { SavingState } from '../editor-state.ts';

/** Why what was typed last is not saved; nothing where it is. */
export function unsavedReason(saving: SavingState): string | undefined {
  switch (saving.phase) {
    case 'saved':
      return undefined;
    case 'waiting':
    case 'saving':
      return '最新的修改正在保存，还没有完成。请稍候再试。';
    case 'offline':
      return '连接不上程序，最新的修改还没有保存。网络恢复后会自动保存。';
    case 'conflict':
      return '有与他人冲突的修改，处理后才能保存。请先点页面上方的保存状态处理。';
    case 'refused':
      return saving.needsSignIn
        ? '登录已过期，最新的修改还没有保存。请重新登录后再试。'
        : `最新的修改没有被接受：${saving.problems[0]?.message ?? '原因不明'}`;
  }
}
