import { Button } from 'antd';
import { useCallback } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ReportView } from '../report/report-view.tsx';
import { openSample } from '../samples/open-sample.ts';
import { go } from '../use-route.ts';
import { ReportPage } from './report-page.tsx';

interface Props {
  readonly id: string;
}

export function SamplePage({ id }: Props) {
  const { answered, retry } = useAnswer(useCallback((signal: AbortSignal) => openSample(id, signal), [id]));
  return (
    <ReportPage>
      {answered.phase === 'ready' ? (
        <ReportView opened={answered.value} onLeave={() => go({ page: 'home' })} />
      ) : (
        <main className="report-without-pages">
          <h1 className="visually-hidden">示例报告</h1>
          {answered.phase === 'loading' && <Waiting text="正在打开示例……" />}
          {answered.phase === 'failed' && (
            <ProblemList title="示例没有打开" problems={answered.problems}>
              <Button onClick={retry}>重试</Button>
            </ProblemList>
          )}
        </main>
      )}
    </ReportPage>
  );
}
