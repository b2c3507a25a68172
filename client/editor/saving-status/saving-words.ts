import type { SavingState } from '../editor-state.ts';

/** The state of saving in words that stay the same while a countdown runs: what a screen reader is told. */
export function savingWords(saving: SavingState): string {
  switch (saving.phase) {
    case 'saved':
      return `已保存 ${timeOfDay(saving.at)}`;
    case 'waiting':
      return '有修改，即将保存';
    case 'saving':
      return '正在保存…';
    case 'offline':
      return `未保存：${saving.reason}`;
    case 'conflict':
      return `有冲突，需要处理：${saving.by.join('、') || '他人'}改了同样的内容`;
    case 'refused':
      return saving.needsSignIn ? '未保存：登录已结束，请重新登录' : '未保存：服务器没有接受这次修改';
  }
}

const format = new Intl.DateTimeFormat('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const timeOfDay = (at: string): string => format.format(new Date(at));
