import { Button } from 'antd';
import type { RequestedDocument } from '../documents/use-document.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { PdfPreview } from '../preview/pdf-preview.tsx';

interface Props {
  readonly pdf: RequestedDocument;
  readonly onLeave: () => void;
}

/** The pages of the report, or why there are none yet. */
export function ReportDocument({ pdf: { state, start, cancel }, onLeave }: Props) {
  switch (state.phase) {
    case 'idle':
    case 'running':
      return <Waiting text="正在排版，请稍候……" onCancel={cancel} />;
    case 'ready':
      return <PdfPreview file={state.file.blob} onRetry={start} />;
    case 'cancelled':
      return (
        <div className="report-without-pages">
          <p>已取消，没有生成预览。</p>
          <Button onClick={start}>重新生成</Button>
        </div>
      );
    case 'failed':
      return (
        <div className="report-without-pages">
          <ProblemList title="这份报告没有排出来" problems={state.problems}>
            <Button onClick={start}>重试</Button> <Button onClick={onLeave}>返回首页，换一个文件</Button>
          </ProblemList>
        </div>
      );
  }
}
