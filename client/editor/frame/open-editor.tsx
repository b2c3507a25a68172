import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ProblemList } from '../../parts/problem-list.tsx';
import type { LoadedReport } from '../../reports/load-report.ts';
import { hashOf } from '../../route.ts';
import { HistoryDialog } from '../history/history-dialog.tsx';
import { SavingArea } from '../saving-status/saving-area.tsx';
import type { Section } from '../section.ts';
import { EditorContext } from '../use-editor.ts';
import { EditorFrame } from './editor-frame.tsx';
import { keepAsFile } from './keep-as-file.ts';
import { type EditorUser, useOpenedEditor } from './use-opened-editor.ts';

interface Props {
  readonly loaded: LoadedReport;
  readonly user: EditorUser;
  readonly sections: readonly Section[];
  readonly userMenu: (beforeSignOut: () => Promise<void>) => ReactNode;
}

export function OpenEditor({ loaded, user, sections, userMenu }: Props) {
  const editor = useOpenedEditor(loaded, user);
  if (!editor) return null;
  if ('problems' in editor)
    return (
      <main className="editor-opening">
        <ProblemList title="报告没有打开" problems={editor.problems}>
          <Button href={hashOf({ page: 'home' })}>返回报告列表</Button>
        </ProblemList>
      </main>
    );
  return (
    <EditorContext value={editor.store}>
      <EditorFrame
        sections={sections}
        status={<SavingArea onKeep={() => keepAsFile(editor.store.getState())} />}
        userMenu={userMenu(editor.store.getState().saveNow)}
        history={(onClose) => <HistoryDialog onClose={onClose} />}
      />
    </EditorContext>
  );
}
