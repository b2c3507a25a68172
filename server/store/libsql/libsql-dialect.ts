import { type DialectAdapter, SqliteAdapter, SqliteDialect } from 'kysely';

/** libsql has the interface of better-sqlite3. A migration of several steps is one transaction, which Kysely leaves off. */
export class LibsqlDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
