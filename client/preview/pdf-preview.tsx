import { Button } from 'antd';
import { ProblemList } from '../parts/problem-list.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { usePdf } from './use-pdf.ts';

interface Props {
  readonly file: Blob;
  readonly onRetry: () => void;
}

/** A pdf as its reader will see it. */
export function PdfPreview({ file, onRetry }: Props) {
  const opened = usePdf(file);
  switch (opened.phase) {
    case 'loading':
      return <Waiting text="正在打开预览……" />;
    case 'failed':
      return (
        <ProblemList
          title="预览没有打开"
          problems={[{ where: '', message: '文件已经生成，可以照常下载；只是这个浏览器没能显示它。' }]}
        >
          <Button onClick={onRetry}>重试</Button>
        </ProblemList>
      );
    case 'ready':
      return <PdfPages pages={opened.pages} />;
  }
}
