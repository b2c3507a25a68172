import { useEffect } from 'react';
import { useDocument } from '../documents/use-document.ts';
import { usePageTitle } from '../use-page-title.ts';
import type { OpenedReport } from './opened-report.ts';
import { ReportDocument } from './report-document.tsx';
import { ReportPanel } from './report-panel.tsx';
import './report-view.css';

interface Props {
  readonly opened: OpenedReport;
  readonly onLeave: () => void;
}

/** A report: on the left what it is and its files, on the right its pages. */
export function ReportView({ opened, onLeave }: Props) {
  const pdf = useDocument(opened.report, 'pdf');
  const docx = useDocument(opened.report, 'docx');
  const { start } = pdf;
  const { name, year } = opened.report.department;
  usePageTitle(`${name} ${year}`);
  useEffect(() => {
    void start();
  }, [start]);
  return (
    <div className="report-view">
      <ReportPanel opened={opened} pdf={pdf} docx={docx} />
      <main className="report-document">
        <ReportDocument pdf={pdf} onLeave={onLeave} />
      </main>
    </div>
  );
}
