import { Button } from 'antd';
import { Notice } from '../../parts/notice.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import type { ExportState, ExportWish } from './export-state.ts';

interface Props {
  readonly state: ExportState;
  /** Takes the version that is saved. */
  readonly onSaved: (wish: ExportWish) => void;
}

/** What came of an export. */
export function ExportOutcome({ state, onSaved }: Props) {
  switch (state.phase) {
    case 'done':
      return (
        <div className="export-done" role="status">
          <strong>已交给浏览器下载：</strong>
          <ul>
            {state.files.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          {state.gapCount > 0 && <p>其中有 {state.gapCount} 处【待补充】，文件已标为“草稿”。</p>}
        </div>
      );
    case 'failed':
      return <ProblemList title="没有导出" problems={state.problems} />;
    case 'cancelled':
      return <p role="status">已取消，没有生成文件。</p>;
    case 'unsaved':
      return (
        <>
          <Notice>{state.reason}</Notice>
          <Button onClick={() => onSaved(state.wish)}>导出已保存的第 {state.wish.version} 版</Button>
        </>
      );
    default:
      return null;
  }
}
