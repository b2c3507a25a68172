import { UnusableInput } from '../../../schemas/problem.ts';
import { StoreFailure } from '../store-failure.ts';

const reasons: readonly { readonly code: RegExp; readonly reason: string }[] = [
  { code: /^SQLITE_FULL/, reason: '磁盘已满。请管理员清理磁盘后再试。' },
  { code: /^SQLITE_READONLY/, reason: '数据文件不能写入。请管理员检查它的权限。' },
  {
    code: /^SQLITE_(?:IOERR|CANTOPEN|BUSY|LOCKED)/,
    reason: '数据文件读写失败。请稍后再试；一直如此时，请管理员检查磁盘。',
  },
  { code: /^SQLITE_(?:CORRUPT|NOTADB)/, reason: '数据文件已经损坏。请管理员停止程序，换回备份的文件。' },
];

/** Errors of the driver in words; whatever has none stays as it is. */
export function explainLibsql(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof UnusableInput) return error;
  const code = 'code' in error ? String(error.code) : '';
  const known = reasons.find((each) => each.code.test(code));
  return known ? new StoreFailure(`没有保存：${known.reason}（${file}）`, { cause: error }) : error;
}
