import { Button } from 'antd';
import { useCallback } from 'react';
import type { Comparison } from '../../schemas/compare/comparison.ts';
import { comparisonTitle } from '../../schemas/compare/year-titles.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AnsweredList } from '../parts/answered-list.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { ProblemList } from '../parts/problem-list.tsx';
import { hashOf } from '../route.ts';
import { usePageTitle } from '../use-page-title.ts';
import { ComparisonSheet } from './comparison-sheet.tsx';
import { loadComparison } from './load-comparison.ts';
import { useComparisonFile } from './use-comparison-file.ts';
import './comparison.css';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** Two reports of the list side by side: what changed, and where the change comes from. */
export function ComparisonPage({ before, after }: Props) {
  const load = useCallback((signal: AbortSignal) => loadComparison(before, after, signal), [before, after]);
  const asked = useAnswer<Comparison>(load);
  const download = useComparisonFile(before, after);
  const { answered } = asked;
  const title = answered.phase === 'ready' ? comparisonTitle(answered.value) : '报告比较';
  usePageTitle(title);
  return (
    <PageFrame
      title={title}
      hint="按科目编码、项目和名称对应，不看位置。比较的是两份报告现在的内容。"
      actions={
        <>
          <a href={hashOf({ page: 'home' })}>返回报告</a>
          <a href={hashOf({ page: 'compare', before: after, after: before })}>对调</a>
          <Button disabled={download.isRunning} onClick={() => void download.run('docx')}>
            下载 Word
          </Button>
          <Button type="primary" disabled={download.isRunning} onClick={() => void download.run('xlsx')}>
            下载 Excel
          </Button>
        </>
      }
    >
      {download.problems.length > 0 && <ProblemList title="没有下载" problems={download.problems} />}
      <AnsweredList asked={asked} of="两份报告">
        {(comparison) => <ComparisonSheet comparison={comparison} />}
      </AnsweredList>
    </PageFrame>
  );
}
