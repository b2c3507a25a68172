import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ProblemList } from '../parts/problem-list.tsx';
import { FileSize } from './file-size.tsx';
import { progressText } from './progress-text.ts';
import { saveFile } from './save-file.ts';
import type { RequestedDocument } from './use-document.ts';
import { useElapsedSeconds } from './use-elapsed-seconds.ts';
import './download-button.css';

interface Props {
  readonly requested: RequestedDocument;
  readonly label: string;
  readonly icon: ReactNode;
  readonly isPrimary?: boolean;
  /** Said elsewhere on the page already. */
  readonly hidesProblems?: boolean;
}

/** Makes the file where there is none yet, and saves it; one made already is saved at once. */
export function DownloadButton({ requested, label, icon, isPrimary = false, hidesProblems = false }: Props) {
  const { state, start, cancel } = requested;
  const isRunning = state.phase === 'running';
  const seconds = useElapsedSeconds(isRunning);
  const download = async (): Promise<void> => {
    const file = state.phase === 'ready' ? state.file : await start();
    if (file) saveFile(file);
  };
  return (
    <div className="download">
      <Button
        block
        size="large"
        type={isPrimary ? 'primary' : 'default'}
        icon={icon}
        disabled={isRunning}
        onClick={download}
      >
        {label}
        {state.phase === 'ready' && <FileSize bytes={state.file.blob.size} />}
      </Button>
      {isRunning && (
        <div className="download-progress">
          <progress aria-label={`${label}的进度`} value={state.received || undefined} />
          <span>
            <span role="status">{progressText(state)}</span>
            {seconds >= 2 && <span aria-hidden>，已用 {seconds} 秒</span>}
          </span>
          <Button type="link" size="small" onClick={cancel} aria-label={`取消${label}`}>
            取消
          </Button>
        </div>
      )}
      {state.phase === 'cancelled' && <p className="download-note">已取消，可重新点击按钮生成。</p>}
      {state.phase === 'failed' && !hidesProblems && (
        <ProblemList title="文件没有生成" problems={state.problems} />
      )}
    </div>
  );
}
