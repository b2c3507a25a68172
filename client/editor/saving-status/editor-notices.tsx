import { useEditor, useEditorActions } from '../use-editor.ts';

/** What happened without the person's doing: merged changes, work taken up again. Each until it is dismissed. */
export function EditorNotices() {
  const notices = useEditor((state) => state.notices);
  const { dismissNotice } = useEditorActions();
  return (
    <div role="status">
      {notices.length > 0 && (
        <ul className="editor-notices">
          {notices.map(({ id, text }) => (
            <li key={id}>
              <span>{text}</span>
              <button type="button" onClick={() => dismissNotice(id)}>
                知道了
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
