import { Button } from 'antd';
import type { StoreApi } from 'zustand';
import { useElapsedSeconds } from '../../documents/use-elapsed-seconds.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import type { Editor } from '../editor-state.ts';
import { useEditor } from '../use-editor.ts';
import { useWorkbookImport } from './use-workbook-import.ts';
import { whyNotApplicable } from './workbook-import.ts';
import { WorkbookOffer } from './workbook-offer.tsx';
import { WorkbookPreview } from './workbook-preview.tsx';
import './workbook-dialog.css';

interface Props {
  readonly store: StoreApi<Editor>;
  readonly onClose: () => void;
}

/** The workbook a report is filled in with: down, and up again with its differences shown before anything changes. */
export function WorkbookDialog({ store, onClose }: Props) {
  const mayWrite = useEditor((editor) => editor.mayWrite);
  const { state, choose, ask, cancel, putAway, apply } = useWorkbookImport(store);
  const { file, busy, reading, problems, unsaved, applied } = state;
  const seconds = useElapsedSeconds(busy !== undefined);
  const hindrance = whyNotApplicable(state);
  return (
    <Dialog title="填报工作簿" onClose={onClose} isWide isWidest={reading?.read.kind === 'export'}>
      <div className="dialog-body workbook-dialog">
        {applied && (
          <div className="workbook-applied" role="status">
            已应用 {applied.count} 处差异{applied.unsaved === undefined ? '，并已保存' : ''}
            。可以用“撤销”一步退回。
            {applied.unsaved !== undefined && <p>{applied.unsaved}</p>}
          </div>
        )}
        {!reading && <WorkbookOffer store={store} mayImport={mayWrite} isReading={!!busy} onFile={choose} />}
        {reading && file && (
          <div className="workbook-file">
            <strong>
              {reading.read.kind === 'entries' ? '填报表' : '预算系统的导出表'}“{file.name}”
            </strong>
            {reading.read.kind === 'entries' && (
              <Button
                type="link"
                size="small"
                onClick={() => ask({ mode: state.choice.mode, wish: {}, basis: 'suggested' })}
              >
                不是填报表，按预算系统的导出表读取
              </Button>
            )}
          </div>
        )}
        {state.hasMoved && <Notice>报告刚有新的内容，已按最新的内容重新比较，请再核对后应用。</Notice>}
        {unsaved !== undefined && <Notice>{unsaved}</Notice>}
        {problems.length > 0 && (
          <ProblemList title={`“${file?.name ?? '工作簿'}”不能使用`} problems={problems}>
            改好后请重新选择，原文件和报告都没有被改动。
          </ProblemList>
        )}
        {reading && <WorkbookPreview reading={reading} choice={state.choice} onChoice={ask} />}
        {!reading && busy && seconds > 0 && (
          <Waiting text={`${busyWords[busy]}，已用 ${seconds} 秒`} onCancel={cancel} />
        )}
      </div>
      <div className="dialog-foot">
        {reading && busy && (
          <p className="workbook-busy">
            <span role="status">{busyWords[busy]}</span>
            {seconds > 0 && <span aria-hidden>，已用 {seconds} 秒</span>}
            {busy !== 'applying' && (
              <Button type="link" size="small" onClick={cancel}>
                停止
              </Button>
            )}
          </p>
        )}
        {reading && <Button onClick={putAway}>重新选择</Button>}
        <Button onClick={onClose}>{reading ? '取消' : '关闭'}</Button>
        {reading && (
          <Button type="primary" disabled={hindrance !== undefined} title={hindrance} onClick={apply}>
            {reading.read.changes.length > 0 ? `应用 ${reading.read.changes.length} 处差异` : '应用'}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

const busyWords = { saving: '正在保存最新的修改', reading: '正在读取', applying: '正在应用' } as const;
