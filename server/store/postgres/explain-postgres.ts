import { errorCode } from '../../error-code.ts';
import { StoreFailure } from '../store-failure.ts';
import { unstorableText } from '../unstorable-text.ts';
import { unfinished } from './limited-client.ts';

const unreachable =
  '与数据库的连接中断，这次操作没有完成。请稍后再试；一直如此时，请管理员检查数据库是否在运行、地址是否正确。';

/** By the code of the system or of PostgreSQL (appendix A of its manual). */
const reasons: readonly { readonly code: RegExp; readonly reason: string }[] = [
  { code: /^(?:E[A-Z_]+|08\w{3}|57P0\d)$/, reason: unreachable },
  { code: /^28/, reason: '数据库不接受这个用户名或口令。请管理员检查环境变量 DATABASE_URL。' },
  { code: /^3D000$/, reason: '没有这个数据库。请管理员先建立它，或检查环境变量 DATABASE_URL。' },
  { code: /^42501$/, reason: '数据库用户没有所需的权限。请管理员给它建表和读写的权限。' },
  { code: /^53300$/, reason: '数据库的连接数已用完。请稍后再试。' },
  { code: /^53/, reason: '数据库的磁盘或内存已满，没有保存。请管理员清理后再试。' },
  { code: /^57014$/, reason: unfinished },
  { code: /^25006$/, reason: '数据库处于只读状态，没有保存。请管理员检查。' },
];

/** Errors of the driver in words; whatever has none stays as it is. */
export function explainPostgres(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure) return error;
  const code = noPassword.test(error.message) ? '28P01' : errorCode(error);
  if (code === '22021') return unstorableText();
  const known = reasons.find((each) => each.code.test(code));
  if (known) return new StoreFailure(known.reason, { cause: error });
  return withoutCode.test(error.message) ? new StoreFailure(unreachable, { cause: error }) : error;
}

/** What the driver says where the address has no password and one is asked for. */
const noPassword = /password must be a string/;

/** What the driver says of a connection that broke, without a code. */
const withoutCode =
  /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client (?:was closed|has encountered a connection error))/;
