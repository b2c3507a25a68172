import type { EditorActions } from '../editor-state.ts';
import type { EditorServices } from './editor-services.ts';

/** Keeping findings as they are, and taking that back: entries of the report like all others. */
export const createWaiving = (
  edit: EditorActions['edit'],
  { newId, userName, now }: Pick<EditorServices, 'newId' | 'userName' | 'now'>,
): Pick<EditorActions, 'waive' | 'unwaive'> => ({
  waive: ({ rule, key }, reason) =>
    edit(
      ({ waivers }) => {
        const time = new Date(now()).toISOString();
        waivers.push({ id: newId(), rule, finding: key, reason, name: userName, time });
      },
      { label: '保留检查意见' },
    ),
  unwaive: (key) =>
    edit(
      (draft) => {
        draft.waivers = draft.waivers.filter(({ finding }) => finding !== key);
      },
      { label: '不再保留检查意见' },
    ),
});
