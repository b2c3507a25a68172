import type { Migration } from 'kysely';
import { UnusableInput } from '../../schemas/problem.ts';
import { createAuditStore } from './create-audit-store.ts';
import { createOrganisationStore } from './create-organisation-store.ts';
import { createReportStore } from './create-report-store.ts';
import { createSessionStore } from './create-session-store.ts';
import { createUserStore } from './create-user-store.ts';
import type { Engine } from './engine.ts';
import { guarded } from './guarded.ts';
import { migrateStore } from './migrate-store.ts';
import { migrations } from './migrations.ts';
import type { Store } from './store.ts';
import { StoreFailure } from './store-failure.ts';

/** The store on an engine, which it closes with itself and where it cannot be had. */
export async function createStore(
  engine: Engine,
  steps: Readonly<Record<string, Migration>> = migrations(engine.name),
): Promise<Store> {
  try {
    await engine.ready();
    await migrateStore(engine, steps);
  } catch (error) {
    await engine.close();
    throw atStart(engine, engine.explain(error));
  }
  const { db } = engine;
  return {
    organisations: guarded(createOrganisationStore(db), engine),
    users: guarded(createUserStore(db), engine),
    sessions: guarded(createSessionStore(db), engine),
    reports: guarded(createReportStore(db), engine),
    audit: guarded(createAuditStore(db), engine),
    close: engine.close,
  };
}

/** What is to be tried again later while the program runs keeps it from starting. */
const atStart = ({ place }: Engine, error: unknown): unknown =>
  error instanceof StoreFailure ? new UnusableInput([{ where: place, message: error.message }]) : error;
