import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type EngineName = 'libsql' | 'postgres';

/** A database that this program alone has open. */
export interface Engine {
  readonly name: EngineName;
  readonly db: Kysely<Tables>;
  /** For a person: which file or which database, never its password. */
  readonly place: string;
  /** Throws StoreFailure while it may not be used. */
  ready(): Promise<void>;
  /** What to throw instead of an error of the driver: a StoreFailure or UnusableInput where it has words for it. */
  explain(error: unknown): unknown;
  /** Keeps what there is before migration number `step` changes it. */
  keepCopy(step: number): Promise<void>;
  close(): Promise<void>;
}
