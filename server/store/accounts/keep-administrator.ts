import type { Transaction } from 'kysely';
import { UnusableInput } from '../../../schemas/problem.ts';
import type { Tables } from '../tables.ts';
import { countAdministrators } from './count-administrators.ts';

/**
 * Refuses the transaction where it leaves an organisation without an administrator. The organisation's row is written
 * first, so that two who take each other's role away at the same moment are counted one after the other.
 */
export async function keepAdministrator(db: Transaction<Tables>, organisation: string): Promise<void> {
  await db
    .updateTable('organisation')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('id', '=', organisation)
    .execute();
  if ((await countAdministrators(db, organisation)) === 0) throw lastAdministrator;
}

const lastAdministrator = new UnusableInput([
  {
    where: '账号',
    message: '这是本机构最后一个启用的管理账号，不能停用或改为其他角色。请先另设一个管理账号。',
  },
]);
