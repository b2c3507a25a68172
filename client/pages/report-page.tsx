import { ArrowLeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { AppHeader } from '../parts/app-header.tsx';
import './report-page.css';

interface Props {
  readonly children: ReactNode;
}

/** The frame around a report, with the way back. */
export function ReportPage({ children }: Props) {
  return (
    <>
      <AppHeader>
        <a className="back" href="#/">
          <ArrowLeftOutlined aria-hidden /> 返回首页
        </a>
      </AppHeader>
      {children}
    </>
  );
}
