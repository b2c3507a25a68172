import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { contract } from '../../../schemas/api/contract.ts';
import { UnusableInput } from '../../../schemas/problem.ts';
import { requestFile } from '../../api/request-file.ts';
import { useAction } from '../../api/use-action.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { saveFile } from '../../documents/save-file.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import type { EditorApi } from '../state/editor-services.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';
import { readRevision } from './read-revision.ts';

interface Props {
  readonly version: number;
  readonly isLatest: boolean;
  readonly api: EditorApi;
}

/** What one version changed, and what can be done with it. */
export function RevisionDetails({ version, isLatest, api }: Props) {
  const report = useEditor((state) => state.opened.summary.id);
  const mayWrite = useEditor((state) => state.mayWrite);
  const { restore } = useEditorActions();
  const [isAsking, setAsking] = useState(false);
  const { answered } = useAnswer(useCallback(() => readRevision(api, version), [api, version]));
  const file = useAction(async () =>
    saveFile(
      await requestFile(
        contract.reportFile,
        { params: { report, version: String(version) } },
        { name: `report-${version}.json` },
      ),
    ),
  );
  if (answered.phase === 'loading') return <Waiting text="正在读取这一版……" />;
  if (answered.phase === 'failed') return <ProblemList title="这一版没有读到" problems={answered.problems} />;
  const { changes, before, after } = answered.value;
  return (
    <section className="history-details" aria-label={`第 ${version} 版`}>
      <h3>第 {version} 版的修改</h3>
      {changes.length === 0 ? <p>没有逐项修改</p> : <ChangeList {...{ changes, before, after }} />}
      {file.problems.length > 0 && <ProblemList title="没有下载" problems={file.problems} />}
      <p className="history-actions">
        <Button loading={file.isRunning} onClick={() => void file.run()}>
          下载此版本（json）
        </Button>
        {mayWrite && !isLatest && <Button onClick={() => setAsking(true)}>恢复到此版本</Button>}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={`恢复到第 ${version} 版`}
          confirmLabel="恢复"
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            const problems = await restore(version);
            if (problems.length > 0) throw new UnusableInput(problems);
            setAsking(false);
          }}
        >
          报告会变回第 {version} 版的内容，作为新的一版保存。现有内容仍在历史记录中，也可以撤销。
        </ConfirmDialog>
      )}
    </section>
  );
}
