import { type Draft, produce } from 'immer';
import { applyChanges } from '../../../schemas/edit/apply-changes.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { EditorActions, EditStep } from '../editor-state.ts';
import type { EditorStage } from './editor-stage.ts';
import { applyGuarded, guardedDiff } from './undo/guarded-change.ts';
import {
  emptyStack,
  type UndoStack,
  type UndoStep,
  undoStep,
  withLastStep,
  withStep,
} from './undo/undo-stack.ts';

interface Replacement {
  readonly label: string;
  /** What a step back leads to. */
  readonly from: WorkingReport;
}

export interface Editing extends Pick<EditorActions, 'edit' | 'applyChanges' | 'undo' | 'redo'> {
  /** Shows another report, and keeps how to get back where it is said what was done. */
  replace(report: WorkingReport, step?: Replacement): void;
}

/** Changes of the report and the way back. `onEdited` after each of the person's own. */
export function createEditing(stage: EditorStage, onEdited: (step: EditStep) => void): Editing {
  let stack = emptyStack;
  /** The report as it was before the keystrokes of one cell. */
  let open: { readonly gesture: string; readonly before: WorkingReport } | undefined;

  return {
    edit,
    applyChanges: (changes, step) => become(applyChanges(stage.get().report, changes).report, step),
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    replace,
  };

  function edit(recipe: (draft: Draft<WorkingReport>) => void, step: EditStep): void {
    const next = produce(stage.get().report, (draft: Draft<WorkingReport>) => {
      recipe(draft);
    });
    become(next, step);
  }

  function become(next: WorkingReport, step: EditStep): void {
    const { report, mayWrite } = stage.get();
    if (!mayWrite) return;
    const continues = step.gesture !== undefined && step.gesture === open?.gesture;
    const before = continues && open ? open.before : report;
    if (next === report || guardedDiff(report, next).length === 0) return;
    const back = guardedDiff(next, before);
    const taken = back.length > 0 ? undoStep(step, back) : undefined;
    if (continues) show(next, withLastStep(stack, taken));
    else if (taken) show(next, withStep(stack, taken));
    open = step.gesture !== undefined && taken ? { gesture: step.gesture, before } : undefined;
    onEdited(step);
  }

  function replace(report: WorkingReport, step?: Replacement): void {
    open = undefined;
    const back = step ? guardedDiff(report, step.from) : [];
    show(report, step && back.length > 0 ? withStep(stack, undoStep({ label: step.label }, back)) : stack);
  }

  function turn(way: 'undo' | 'redo'): void {
    const [from, to] =
      way === 'undo' ? ([stack.done, stack.undone] as const) : ([stack.undone, stack.done] as const);
    const step = from.at(-1);
    const { report, mayWrite } = stage.get();
    if (!step || !mayWrite) return;
    open = undefined;
    const turned = applyGuarded(report, step.back);
    const back = guardedDiff(turned.report, report);
    const rest = from.slice(0, -1);
    const reached = back.length > 0 ? [...to, undoStep(withoutGesture(step), back)] : to;
    show(turned.report, way === 'undo' ? { done: rest, undone: reached } : { done: reached, undone: rest });
    if (turned.missedCount > 0) stage.tell(missedText(way, step, turned.missedCount));
    if (step.path) stage.goTo(step.path);
    if (back.length > 0) onEdited(withoutGesture(step));
  }

  function show(report: WorkingReport, next: UndoStack): void {
    stage.show(report, {
      canUndo: next.done.length > 0,
      canRedo: next.undone.length > 0,
      undoLabel: next.done.at(-1)?.label,
      redoLabel: next.undone.at(-1)?.label,
    });
    stack = next;
  }
}

const withoutGesture = ({ label, path }: UndoStep): EditStep => ({ label, ...(path ? { path } : {}) });

const missedText = (way: 'undo' | 'redo', { label }: UndoStep, count: number): string =>
  `${way === 'undo' ? '撤销' : '重做'}“${label}”时，有 ${count} 处后来已被他人修改或删除，保留了他人的内容。`;
