import type { StoreApi } from 'zustand/vanilla';
import type { Path } from '../../../schemas/edit/change.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Editor, EditorState, SavingState } from '../editor-state.ts';
import type { EditorServices } from './editor-services.ts';
import { showReport } from './show-report.ts';

type UndoState = Pick<EditorState, 'canUndo' | 'canRedo' | 'undoLabel' | 'redoLabel'>;

/** What editing and saving may do to the state: the only places that write it. */
export interface EditorStage {
  get(): Editor;
  show(report: WorkingReport, undo: UndoState): void;
  setSaving(saving: SavingState): void;
  tell(text: string): void;
  goTo(path: Path): void;
}

export function createStage(
  { getState, setState }: Pick<StoreApi<Editor>, 'getState' | 'setState'>,
  services: Pick<EditorServices, 'pack' | 'codeNames' | 'newId'>,
): EditorStage {
  return {
    get: getState,
    show: (report, undo) =>
      setState(report === getState().report ? undo : { ...showReport(report, services), ...undo }),
    setSaving: (saving) => setState({ saving }),
    tell: (text) => setState(({ notices }) => ({ notices: [...notices, { id: services.newId(), text }] })),
    goTo: (path) => setState(({ focus }) => ({ focus: { path, seq: (focus?.seq ?? 0) + 1 } })),
  };
}
