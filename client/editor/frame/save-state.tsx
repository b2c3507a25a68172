import { unsavedReason } from '../export/unsaved-reason.ts';
import { useEditor } from '../use-editor.ts';
import { timeText } from './time-text.ts';

/** Whether what was typed last is saved. */
export function SaveState() {
  const saving = useEditor((state) => state.saving);
  return (
    <span role="status">
      {saving.phase === 'saved' ? `已保存 ${timeText(saving.at)}` : unsavedReason(saving)}
    </span>
  );
}
