import type { EditStep } from '../../editor-state.ts';
import type { GuardedChange } from './guarded-change.ts';

/** One step back: what it takes back, and what it was called. */
export interface UndoStep extends EditStep {
  readonly back: readonly GuardedChange[];
  /** About how many bytes it holds. */
  readonly size: number;
}

/** The latest last. */
export interface UndoStack {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
}

export const emptyStack: UndoStack = { done: [], undone: [] };

const mostSteps = 500;
const mostBytes = 20_000_000;

export const undoStep = (step: EditStep, back: readonly GuardedChange[]): UndoStep => ({
  ...step,
  back,
  size: 2 * JSON.stringify(back).length,
});

/** A new step: whatever had been undone can no longer be done again. */
export const withStep = ({ done }: UndoStack, step: UndoStep): UndoStack => ({
  done: bounded([...done, step]),
  undone: [],
});

/** The last step again, now larger, or gone where it came back to where it began. */
export const withLastStep = ({ done }: UndoStack, step: UndoStep | undefined): UndoStack => ({
  done: bounded([...done.slice(0, -1), ...(step ? [step] : [])]),
  undone: [],
});

/** The last step is kept whatever its size: a large import can be taken back. */
function bounded(steps: readonly UndoStep[]): readonly UndoStep[] {
  let bytes = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < mostSteps) {
    bytes += steps[first - 1]?.size ?? 0;
    if (bytes > mostBytes && first < steps.length) break;
    first--;
  }
  return first === 0 ? steps : steps.slice(first);
}
