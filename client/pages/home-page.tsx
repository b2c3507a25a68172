import type { Report } from '../../schemas/model/report.ts';
import { AppHeader } from '../parts/app-header.tsx';
import { SampleList } from '../samples/sample-list.tsx';
import { UploadPanel } from '../upload/upload-panel.tsx';
import { go } from '../use-route.ts';
import './home-page.css';

interface Props {
  readonly onRead: (report: Report, fileName: string) => void;
}

export function HomePage({ onRead }: Props) {
  return (
    <>
      <AppHeader />
      <main className="home">
        <div className="home-lead">
          <h1>部门预算公开编制</h1>
          <p>每个数字只录入一次，表格与文字由它生成，导出的 Word 和 PDF 可直接发布到政府网站。</p>
        </div>
        <section aria-labelledby="home-samples">
          <h2 id="home-samples">示例报告</h2>
          <p className="home-hint">单位和数字均为虚构，用来了解各地版式的成品样子。</p>
          <SampleList onOpen={(id) => go({ page: 'sample', id })} />
        </section>
        <section aria-labelledby="home-upload">
          <h2 id="home-upload">打开报告文件</h2>
          <p className="home-hint">已有报告文件时，从这里打开并导出。</p>
          <UploadPanel onRead={onRead} />
        </section>
      </main>
    </>
  );
}
