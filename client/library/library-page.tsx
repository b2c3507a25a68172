import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReportSummary } from '../../schemas/api/reports.ts';
import { useSession } from '../account/session/session.ts';
import { AnsweredList } from '../parts/answered-list.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { hashOf } from '../route.ts';
import { LibrarySheet } from './library-sheet.tsx';
import { NewReportDialog } from './new-report/new-report-dialog.tsx';
import { useLibrary } from './use-library.ts';
import './library.css';

interface Props {
  readonly today: () => Date;
}

/** The reports of the organisation: where one starts. */
export function LibraryPage({ today }: Props) {
  const { may } = useSession();
  const library = useLibrary();
  const [making, setMaking] = useState<{ readonly earlier?: ReportSummary }>();
  const mayWrite = may('report.write');
  return (
    <PageFrame
      title="报告"
      hint="每个部门每年一份。录入会自动保存，任何时候都可以回到以前的版本。"
      actions={
        <>
          {mayWrite && <a href={hashOf({ page: 'bin' })}>回收站</a>}
          {mayWrite && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setMaking({})}>
              新建报告
            </Button>
          )}
        </>
      }
    >
      <AnsweredList asked={library.asked} of="报告">
        {() => (
          <LibrarySheet
            library={library}
            mayWrite={mayWrite}
            onNew={() => setMaking({})}
            onNext={(earlier) => setMaking({ earlier })}
          />
        )}
      </AnsweredList>
      {making && (
        <NewReportDialog
          today={today}
          reports={library.reports}
          earlier={making.earlier}
          onClose={() => setMaking(undefined)}
        />
      )}
    </PageFrame>
  );
}
