import { Button } from 'antd';
import { type ReactNode, useCallback } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { type LoadedReport, loadReport } from '../reports/load-report.ts';
import { hashOf } from '../route.ts';
import { usePageTitle } from '../use-page-title.ts';
import { OpenEditor } from './frame/open-editor.tsx';
import type { EditorUser } from './frame/use-opened-editor.ts';
import type { Section } from './section.ts';

interface Props {
  readonly reportId: string;
  readonly user: EditorUser;
  /** What is entered, part by part. */
  readonly sections: readonly Section[];
  /** What concerns the account; given how to save before one signs out. */
  readonly userMenu: (beforeSignOut: () => Promise<void>) => ReactNode;
}

/** A report to be written, from its being opened on. */
export function EditorPage({ reportId, user, sections, userMenu }: Props) {
  const open = useCallback((signal: AbortSignal) => loadReport(reportId, signal), [reportId]);
  const { answered, retry } = useAnswer<LoadedReport>(open);
  usePageTitle(answered.phase === 'ready' ? titleOf(answered.value) : '');
  if (answered.phase === 'ready')
    return <OpenEditor loaded={answered.value} user={user} sections={sections} userMenu={userMenu} />;
  return (
    <main className="editor-opening">
      <h1 className="visually-hidden">报告</h1>
      {answered.phase === 'loading' ? (
        <Waiting text="正在打开报告……" />
      ) : (
        <ProblemList title="报告没有打开" problems={answered.problems}>
          <Button onClick={retry}>重试</Button> <Button href={hashOf({ page: 'home' })}>返回报告列表</Button>
        </ProblemList>
      )}
    </main>
  );
}

const titleOf = ({ opened: { summary } }: LoadedReport): string =>
  `${summary.departmentName} ${summary.year}`;
