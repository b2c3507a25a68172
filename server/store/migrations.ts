import type { Kysely, Migration } from 'kysely';
import type { EngineName } from './engine.ts';

/** One step each, run in the order of their names. A step that has been released is never changed. */
export const migrations = (engine: EngineName): Readonly<Record<string, Migration>> => ({
  '001-first': { up: (db) => createFirstTables(db, engine) },
  '002-revision-label': { up: labelRevisions },
});

// biome-ignore lint/suspicious/noExplicitAny: a migration knows the tables as they were, not as they are.
type AnyTables = Kysely<any>;

async function createFirstTables(db: AnyTables, engine: EngineName): Promise<void> {
  await createAccountTables(db);
  await createReportTables(db);
  await db.schema
    .createTable('audit')
    .addColumn('place', engine === 'postgres' ? 'serial' : 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text')
    .addColumn('user', 'text')
    .addColumn('userName', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('auditOfOrganisation').on('audit').columns(['organisation', 'place']).execute();
}

/** What a save of many changes at once was: an import. */
async function labelRevisions(db: AnyTables): Promise<void> {
  await db.schema.alterTable('revision').addColumn('label', 'text').execute();
}

async function createAccountTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('organisation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('isHost', 'integer', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
  // One host only, even where two set the program up at the same moment.
  await db.schema
    .createIndex('oneHost')
    .unique()
    .on('organisation')
    .column('isHost')
    .where('isHost', '=', 1)
    .execute();
  await db.schema
    .createTable('user')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('nameKey', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('passwordHash', 'text', (column) => column.notNull())
    .addColumn('mustChangePassword', 'integer', (column) => column.notNull())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addColumn('failedCount', 'integer', (column) => column.notNull())
    .addColumn('lockedUntil', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('lastSignIn', 'text')
    .execute();
  await db.schema.createIndex('userOfOrganisation').on('user').column('organisation').execute();
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tokenHash', 'text', (column) => column.notNull().unique())
    .addColumn('user', 'text', (column) => column.notNull().references('user.id'))
    .addColumn('csrfToken', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('lastSeenAt', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('userAgent', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sessionOfUser').on('session').column('user').execute();
}

async function createReportTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('departmentName', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('packId', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('updatedBy', 'text', (column) => column.notNull())
    .addColumn('deletedAt', 'text')
    .addColumn('snapshotVersion', 'integer', (column) => column.notNull())
    .addColumn('snapshotLength', 'integer', (column) => column.notNull())
    .addColumn('snapshotSchema', 'integer', (column) => column.notNull())
    .addColumn('changesLength', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('reportOfOrganisation').on('report').column('organisation').execute();
  await db.schema
    .createTable('revision')
    .addColumn('report', 'text', (column) => column.notNull().references('report.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('saveId', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('restored', 'integer')
    .addColumn('changeCount', 'integer', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisionKey', ['report', 'version'])
    .addUniqueConstraint('revisionOfSave', ['report', 'saveId'])
    .execute();
  await db.schema
    .createTable('snapshot')
    .addColumn('report', 'text', (column) => column.notNull().references('report.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshotKey', ['report', 'version'])
    .execute();
}
