import type { Report } from '../../schemas/model/report.ts';
import { SampleList } from '../samples/sample-list.tsx';
import { UploadPanel } from '../upload/upload-panel.tsx';
import { go } from '../use-route.ts';
import { HomeHeader } from './home-header.tsx';
import './home-page.css';

interface Props {
  readonly onRead: (report: Report, fileName: string) => void;
}

export function HomePage({ onRead }: Props) {
  return (
    <>
      <HomeHeader />
      <main className="home">
        <section aria-labelledby="home-samples">
          <h2 id="home-samples">示例报告</h2>
          <p className="home-hint">单位和数字均为虚构，用来了解各地版式的成品样子。</p>
          <SampleList onOpen={(id) => go({ page: 'sample', id })} />
        </section>
        <section aria-labelledby="home-upload">
          <h2 id="home-upload">打开报告文件</h2>
          <p className="home-hint">打开已有的报告文件，预览并导出。</p>
          <UploadPanel onRead={onRead} />
        </section>
      </main>
    </>
  );
}
