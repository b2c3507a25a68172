import { useEffect } from 'react';
import { onSignIn } from '../../api/session-events.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';
import { savingWords } from './saving-words.ts';
import './saving-status.css';

interface Props {
  readonly onShowConflict: () => void;
  readonly onShowProblems: () => void;
}

/** Whether everything is on the server, and if not, why and what to do. Always in sight. */
export function SavingStatus({ onShowConflict, onShowProblems }: Props) {
  const saving = useEditor((state) => state.saving);
  const mayWrite = useEditor((state) => state.mayWrite);
  const { retrySave } = useEditorActions();
  const needsSignIn = saving.phase === 'refused' && saving.needsSignIn;
  useEffect(() => (needsSignIn ? onSignIn(() => void retrySave()) : undefined), [needsSignIn, retrySave]);
  if (!mayWrite) return <p className="saving-status">只能查看</p>;
  return (
    <div className="saving-status" data-phase={saving.phase} data-version={saving.version}>
      <span role="status">{savingWords(saving)}</span>
      {saving.phase === 'offline' && (
        <>
          {/* Told once, not every second. */}
          <span aria-hidden>，{saving.retryInSeconds} 秒后重试</span>
          <button type="button" onClick={() => void retrySave()}>
            立即重试
          </button>
        </>
      )}
      {saving.phase === 'conflict' && (
        <button type="button" onClick={onShowConflict}>
          查看
        </button>
      )}
      {saving.phase === 'refused' && !needsSignIn && (
        <button type="button" onClick={onShowProblems}>
          查看原因
        </button>
      )}
    </div>
  );
}
