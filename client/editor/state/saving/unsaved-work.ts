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

export interface UnsavedWorkStore {
  read(): UnsavedWork | undefined;
  keep(work: UnsavedWork): void;
  /** Forgets what this page has kept; what another page of the same person keeps stays. */
  forget(): void;
}

export function openUnsavedWork(
  { storage, user }: Pick<EditorServices, 'storage' | 'user'>,
  report: string,
): UnsavedWorkStore {
  const key = `unsaved:${user}:${report}`;
  let own: string | null = storage.getItem(key);
  return {
    read: () => parsed(own),
    keep: (work) => {
      own = JSON.stringify(work);
      try {
        storage.setItem(key, own);
      } catch {
        // Full or forbidden: the work is still on the page, which warns before it goes.
      }
    },
    forget: () => {
      if (own !== null && storage.getItem(key) === own) storage.removeItem(key);
      own = null;
    },
  };
}

function parsed(text: string | null): UnsavedWork | undefined {
  if (text === null) return undefined;
  try {
    return unsavedWorkSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
