import { Button } from 'antd';
import { useState } from 'react';
import type { StoreApi } from 'zustand';
import { whyNotFinal } from '../../../schemas/check/engine/why-not-final.ts';
import { useElapsedSeconds } from '../../documents/use-elapsed-seconds.ts';
import { Dialog } from '../../parts/dialog.tsx';
import type { Editor } from '../editor-state.ts';
import { useVerdict } from '../frame/use-verdict.ts';
import { useEditor } from '../use-editor.ts';
import { draftReasons } from './draft-reasons.ts';
import { ExportOutcome } from './export-outcome.tsx';
import { type ExportFormat, exportProgress } from './export-state.ts';
import { SheetChoice } from './sheet-choice.tsx';
import { useExport } from './use-export.ts';
import './export-dialog.css';

interface Props {
  readonly store: StoreApi<Editor>;
  /** How many 【待补充】 the pages last seen had. */
  readonly gapCount: number | undefined;
  readonly onClose: () => void;
}

const choices = [
  { key: 'both', label: 'Word 和 PDF', formats: ['docx', 'pdf'] },
  { key: 'docx', label: 'Word（docx）', formats: ['docx'] },
  { key: 'pdf', label: 'PDF', formats: ['pdf'] },
] as const satisfies readonly { key: string; label: string; formats: readonly ExportFormat[] }[];

/** The files to publish: of which version, whether as a draft and why, and how far they are. */
export function ExportDialog({ store, gapCount, onClose }: Props) {
  const verdict = useVerdict();
  const { state, start, cancel } = useExport(store);
  const [chosen, setChosen] = useState<(typeof choices)[number]['key']>('both');
  const isRunning = state.phase === 'saving' || state.phase === 'making';
  const seconds = useElapsedSeconds(isRunning);
  const formats = choices.find(({ key }) => key === chosen)?.formats ?? [];
  const checked = useEditor((editor) => editor.checked);
  const reasons = draftReasons(verdict, gapCount, checked ? whyNotFinal(checked) : []);
  return (
    <Dialog title="导出" onClose={onClose}>
      <div className="dialog-body export-dialog">
        <p>先保存最新的修改，再按保存后的版本生成文件。可以直接发布的文件不带“草稿”字样。</p>
        {reasons.length > 0 && (
          <div className="export-draft">
            <strong>导出的文件将标为“草稿”：</strong>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
        {verdict.unreadCount > 0 && (
          <p className="export-draft">
            有 {verdict.unreadCount} 个单元格的内容看不懂，没有保存，也不会印出。请先改正。
          </p>
        )}
        <fieldset disabled={isRunning}>
          <legend>文件</legend>
          {choices.map(({ key, label }) => (
            <label key={key}>
              <input
                type="radio"
                name="export-format"
                checked={chosen === key}
                onChange={() => setChosen(key)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <SheetChoice isDisabled={isRunning} onChoose={(sheet) => void start({ formats, sheet })} />
        {isRunning && (
          <div className="export-progress">
            <progress
              aria-label="导出进度"
              value={state.phase === 'making' && state.received > 0 ? state.received : undefined}
            />
            <span role="status">{exportProgress(state)}</span>
            <span aria-hidden>已用 {seconds} 秒</span>
          </div>
        )}
        <ExportOutcome state={state} onSaved={(wish) => void start(wish)} />
      </div>
      <div className="dialog-foot">
        <div className="export-more">
          <Button
            type="link"
            disabled={isRunning}
            title="报告的全部录入内容，可以另存或导入到别处"
            onClick={() => void start({ formats: ['json'] })}
          >
            下载数据文件（json）
          </Button>
          <Button
            type="link"
            disabled={isRunning}
            title="带“草稿”字样、内含全部录入内容的 Word，发给同事后可以再导入；不能用于公开"
            onClick={() => void start({ formats: ['docx'], isExchange: true })}
          >
            交换稿（docx）
          </Button>
        </div>
        {isRunning ? (
          <Button onClick={cancel}>取消导出</Button>
        ) : (
          <>
            <Button onClick={onClose}>关闭</Button>
            <Button type="primary" onClick={() => void start({ formats })}>
              {state.phase === 'failed' ? '重试' : '导出'}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}
