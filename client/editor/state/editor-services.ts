import type { z } from 'zod';
import type {
  restoreSchema,
  revisionDetailSchema,
  revisionPageSchema,
  Save,
  SaveAnswer,
} from '../../../schemas/api/reports.ts';
import type { Change } from '../../../schemas/edit/change.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

export type RevisionPage = Readonly<z.infer<typeof revisionPageSchema>>;
export type RevisionDetail = Readonly<z.infer<typeof revisionDetailSchema>>;

/** One save, as it is sent. */
export interface SaveRequest extends Omit<Save, 'changes'> {
  readonly changes: readonly Change[];
}

/** The requests the editor makes, all of one report. They throw `Refused` or `Unreachable`. */
export interface EditorApi {
  save(save: SaveRequest): Promise<SaveAnswer>;
  restore(restore: z.infer<typeof restoreSchema>): Promise<SaveAnswer>;
  /** The latest first; those before the version where one is given. */
  revisions(before?: number): Promise<RevisionPage>;
  revision(version: number): Promise<RevisionDetail>;
}

/** Runs once after so many milliseconds; answers how to call it off. */
export type SetTimer = (run: () => void, milliseconds: number) => () => void;

export interface EditorServices {
  readonly pack: Pack;
  readonly codeNames: CodeNames;
  readonly api: EditorApi;
  /** Id of whoever is signed in: what is kept unsaved is kept by user. */
  readonly user: string;
  /** What whoever is signed in is called: findings are kept in that name. */
  readonly userName: string;
  /** Id of this page: what it keeps unsaved is its own, until it is gone. */
  readonly page: string;
  /** Ids of the other pages on which the report is open in this browser. */
  readonly livingPages: () => Promise<ReadonlySet<string>>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  readonly moneyUnit: MoneyUnit;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** At least eight characters, no two alike. */
  readonly newId: () => string;
  readonly setTimer: SetTimer;
}
