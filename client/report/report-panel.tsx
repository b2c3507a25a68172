import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { DownloadButton } from '../documents/download-button.tsx';
import type { RequestedDocument } from '../documents/use-document.ts';
import { DraftNotice } from './draft-notice.tsx';
import type { OpenedReport } from './opened-report.ts';
import { PackName } from './pack-name.tsx';
import './report-panel.css';

interface Props {
  readonly opened: OpenedReport;
  readonly pdf: RequestedDocument;
  readonly docx: RequestedDocument;
}

/** What is open, and what can be made of it. */
export function ReportPanel({ opened: { report, source }, pdf, docx }: Props) {
  const { name, year } = report.department;
  return (
    <aside className="report-panel" aria-label="当前报告">
      <h1>{name}</h1>
      <dl>
        <dt>预算年度</dt>
        <dd>{year} 年</dd>
        <dt>版式</dt>
        <dd>
          <PackName id={report.pack.id} />
        </dd>
        <dt>来源</dt>
        <dd>{source}</dd>
      </dl>
      <h2>导出</h2>
      <DraftNotice state={pdf.state} />
      <div className="report-downloads">
        <DownloadButton
          requested={docx}
          label="下载 Word（docx）"
          icon={<FileWordOutlined aria-hidden />}
          isPrimary
        />
        <DownloadButton
          requested={pdf}
          label="下载 PDF"
          icon={<FilePdfOutlined aria-hidden />}
          hidesProblems
        />
      </div>
      <p className="report-note">本版本不保存任何内容，离开前请下载所需文件。</p>
    </aside>
  );
}
