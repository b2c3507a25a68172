import type { SqliteDatabase } from 'kysely';
import type Database from 'libsql';
import { unstorableText } from '../unstorable-text.ts';

/**
 * The database with its parameters looked at first: libsql ends the whole process at a boolean or undefined, and cuts a
 * text at a NUL character.
 */
export const strictDatabase = (database: Database.Database): SqliteDatabase => ({
  close: () => {
    database.close();
  },
  prepare: (sql) => {
    const statement = database.prepare(sql);
    return {
      reader: statement.reader,
      all: (parameters) => statement.all(checked(parameters)),
      run: (parameters) => statement.run(checked(parameters)),
      iterate: (parameters) => statement.iterate(checked(parameters)),
    };
  },
});

function checked(parameters: readonly unknown[]): readonly unknown[] {
  for (const parameter of parameters) {
    if (typeof parameter === 'string') {
      if (parameter.includes('\0')) throw unstorableText();
    } else if (parameter !== null && typeof parameter !== 'number')
      throw new TypeError(`the store was given a ${typeof parameter}`);
  }
  return parameters;
}
