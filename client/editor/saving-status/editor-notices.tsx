import { useRef } from 'react';
import { useEditor, useEditorActions } from '../use-editor.ts';

/** What happened without the person's doing: merged changes, work taken up again. Each until it is dismissed. */
export function EditorNotices() {
  const box = useRef<HTMLDivElement>(null);
  const notices = useEditor((state) => state.notices);
  const { dismissNotice } = useEditorActions();
  const dismiss = (id: string): void => {
    dismissNotice(id);
    // The button goes with its notice: the focus stays near.
    box.current?.focus();
  };
  return (
    <div ref={box} role="status" tabIndex={-1}>
      {notices.length > 0 && (
        <ul className="editor-notices">
          {notices.map(({ id, text }) => (
            <li key={id}>
              <span>{text}</span>
              <button type="button" onClick={() => dismiss(id)}>
                知道了
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
