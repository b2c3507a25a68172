import { UnusableInput } from '../../../schemas/problem.ts';

/**
 * The database in words for a person, without user and password.
 * @throws UnusableInput where it is no address of a PostgreSQL database.
 */
export function databasePlace(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol))
    throw new UnusableInput([
      {
        where: '环境变量 DATABASE_URL',
        message:
          '不是 PostgreSQL 数据库的地址。应为 postgres://用户:口令@主机:5432/数据库名；口令中的特殊字符要写成 %XX。',
      },
    ]);
  return `数据库 ${url.host || '本机'}${url.pathname}`;
}
