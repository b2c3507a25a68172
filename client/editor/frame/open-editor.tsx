import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ProblemList } from '../../parts/problem-list.tsx';
import { hashOf } from '../../route.ts';
import type { Section } from '../section.ts';
import { EditorContext } from '../use-editor.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { LoadedReport } from './load-report.ts';
import { SaveState } from './save-state.tsx';
import { useOpenedEditor } from './use-opened-editor.ts';

interface Props {
  readonly loaded: LoadedReport;
  readonly user: string;
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
        status={<SaveState />}
        userMenu={userMenu(editor.store.getState().saveNow)}
      />
    </EditorContext>
  );
}
