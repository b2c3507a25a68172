import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenedReport } from '../../../schemas/api/reports.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import type { Editor } from '../editor-state.ts';
import { createEditing } from './create-editing.ts';
import { createRestore } from './create-restore.ts';
import { createWaiving } from './create-waiving.ts';
import type { EditorServices } from './editor-services.ts';
import { createStage } from './editor-stage.ts';
import { createSaver, type Saver } from './saving/create-saver.ts';
import { createSync } from './saving/create-sync.ts';
import { openedGround } from './saving/ground.ts';
import { openUnsavedWork } from './saving/unsaved-work.ts';
import { showReport } from './show-report.ts';

/**
 * The report in the browser: what is shown, the way back, and saving. Ended by `close`.
 * @throws UnusableInput where what was opened is no report that is being written.
 */
export function createEditor(opened: OpenedReport, services: EditorServices): StoreApi<Editor> {
  const ground = openedGround(opened, parseWorkingReport(opened.report));
  const store = createStore<Editor>((setState, getState) => {
    const stage = createStage({ getState, setState }, services);
    const editing = createEditing(stage, (step) => saver.onEdited(step));
    const kept = openUnsavedWork(services, opened.summary.id);
    const sync = createSync(ground, stage, editing.replace, services);
    const saver: Saver = createSaver(sync, stage, kept, services);
    const { edit, undo, redo, replace } = editing;
    const { saveNow, retrySave, decideConflicts, giveUpUnsaved, keepUnsaved, close, begin } = saver;
    // The state stands before anything may change it.
    queueMicrotask(begin);
    return {
      opened,
      pack: services.pack,
      codeNames: services.codeNames,
      ...showReport(ground.report, services),
      checked: undefined,
      saving: { phase: 'saved', version: ground.version, at: ground.at },
      canUndo: false,
      canRedo: false,
      undoLabel: undefined,
      redoLabel: undefined,
      focus: undefined,
      shown: undefined,
      moneyUnit: services.moneyUnit,
      mayWrite: opened.mayWrite,
      unread: {},
      notices: [],

      edit,
      applyChanges: editing.applyChanges,
      ...createWaiving(edit, services),
      undo,
      redo,
      goTo: stage.goTo,
      show: (addresses) => setState(({ shown }) => ({ shown: { addresses, seq: (shown?.seq ?? 0) + 1 } })),
      setMoneyUnit: (moneyUnit) => setState({ moneyUnit }),
      setUnread: (section, count) =>
        setState(({ unread }) =>
          (unread[section] ?? 0) === count ? {} : { unread: { ...unread, [section]: count } },
        ),
      saveNow,
      retrySave,
      decideConflicts,
      giveUpUnsaved,
      restore: createRestore(stage, sync, saveNow, replace, services.api),
      dismissNotice: (id) => setState(({ notices }) => ({ notices: notices.filter((own) => own.id !== id) })),
      newId: services.newId,
      keepUnsaved,
      close,
    };
  });
  return store;
}
