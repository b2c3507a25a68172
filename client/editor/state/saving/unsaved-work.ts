import { z } from 'zod';
import { saveSchema } from '../../../../schemas/api/reports.ts';
import { type Change, changeSchema } from '../../../../schemas/edit/change.ts';
import type { EditorServices, SaveRequest } from '../editor-services.ts';

/** What the server does not have yet, kept in the browser: changes of version `base`. */
const unsavedWorkSchema = z.strictObject({
  base: z.int().min(1),
  changes: z.array(changeSchema).min(1),
  /** A save whose answer has not come: it may have been made. */
  sent: saveSchema.optional(),
});
export interface UnsavedWork {
  readonly base: number;
  readonly changes: readonly Change[];
  readonly sent?: SaveRequest | undefined;
}

/** What a page that is gone had not saved. */
export interface LeftWork {
  readonly work: UnsavedWork;
  forget(): void;
}

/** Each page keeps its own: of two that one person has open on one report, neither writes over the other's. */
export interface UnsavedWorkStore {
  /** Answers whether it is kept: the storage may be full or forbidden. */
  keep(work: UnsavedWork): boolean;
  /** Forgets what this page has kept. */
  forget(): void;
  /** What pages of the same person have left here that are none of the living. */
  left(living: ReadonlySet<string>): readonly LeftWork[];
}

type Services = Pick<EditorServices, 'storage' | 'user' | 'page'>;

export function openUnsavedWork({ storage, user, page }: Services, report: string): UnsavedWorkStore {
  const start = `unsaved:${user}:${report}:`;
  const own = start + page;
  return {
    keep: (work) => {
      try {
        storage.setItem(own, JSON.stringify(work));
        return true;
      } catch {
        // The work is still on the page, which warns before it goes.
        return false;
      }
    },
    forget: () => storage.removeItem(own),
    left: (living) =>
      keysOf(storage)
        .filter((key) => key.startsWith(start) && key !== own && !living.has(key.slice(start.length)))
        .flatMap((key) => {
          const work = parsed(storage.getItem(key));
          return work ? [{ work, forget: () => storage.removeItem(key) }] : [];
        }),
  };
}

const keysOf = (storage: Services['storage']): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').sort();

function parsed(text: string | null): UnsavedWork | undefined {
  if (text === null) return undefined;
  try {
    return unsavedWorkSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
