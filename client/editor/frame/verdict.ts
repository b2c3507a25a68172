import type { Path } from '../../../schemas/edit/change.ts';
import type { Editor } from '../editor-state.ts';
import { placeInWords } from '../tables/place-in-words.ts';

/** Something to be mended before the report can go out, and where it is mended. */
export interface OpenPoint {
  readonly where: string;
  readonly message: string;
  readonly path: Path | undefined;
}

export interface Verdict {
  readonly unfinished: readonly OpenPoint[];
  /** Entries no table can print truly: every document is a draft until they are mended. */
  readonly problems: readonly OpenPoint[];
  /** Cells with a text that is not understood. */
  readonly unreadCount: number;
}

/** Everything open of a report as typed. */
export function verdictOf({
  report,
  completed,
  derived,
  unread,
}: Pick<Editor, 'report' | 'completed' | 'derived' | 'unread'>): Verdict {
  return {
    unfinished: completed.unfinished.map(({ path, message }) => ({
      where: placeInWords(path, report),
      message,
      path,
    })),
    problems: derived.problems.map(({ where, message }) => ({ where, message, path: undefined })),
    unreadCount: Object.values(unread).reduce((sum, count) => sum + count, 0),
  };
}
