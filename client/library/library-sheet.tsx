import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { ReportSummary } from '../../schemas/api/reports.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ProblemList } from '../parts/problem-list.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { matchingReports } from './matching-reports.ts';
import { ReportTable } from './report-table.tsx';
import type { Library } from './use-library.ts';

interface Props {
  readonly library: Library;
  readonly mayWrite: boolean;
  readonly onNew: () => void;
  /** The year after a report. */
  readonly onNext: (report: ReportSummary) => void;
}

/** The list with its search, or the first step where there is no report. */
export function LibrarySheet({ library, mayWrite, onNew, onNext }: Props) {
  const [lookedFor, setLookedFor] = useState('');
  const [compared, setCompared] = useState<ReportSummary>();
  const { reports, remove, duplicate, download } = library;
  if (reports.length === 0)
    return mayWrite ? (
      <EmptyState title="还没有报告">
        <p>从本年的标准版式开始，或打开一份虚构的示例，看看成品是什么样子。</p>
        <Button type="primary" size="large" onClick={onNew}>
          新建第一份报告
        </Button>
      </EmptyState>
    ) : (
      <EmptyState title="还没有报告">
        <p>由“填报”角色的同事新建之后，在这里查看、核对和导出。</p>
      </EmptyState>
    );
  const found = matchingReports(reports, lookedFor);
  const problems = [remove, duplicate, download].flatMap((action) => action.problems);
  return (
    <>
      <div className="library-tools">
        <Input
          type="search"
          aria-label="查找报告"
          placeholder="按部门、年度、版式查找"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          value={lookedFor}
          onChange={(event) => setLookedFor(event.target.value)}
        />
        <span className="soft" role="status">
          {lookedFor ? `找到 ${found.length} 份，共 ${reports.length} 份` : `共 ${reports.length} 份`}
        </span>
      </div>
      {problems.length > 0 && <ProblemList title="没有完成" problems={problems} />}
      {found.length > 0 ? (
        <ReportTable
          reports={found}
          library={library}
          mayWrite={mayWrite}
          onNext={onNext}
          onCompare={reports.length > 1 ? setCompared : undefined}
        />
      ) : (
        <EmptyState title={`没有找到含“${lookedFor}”的报告`}>
          <Button onClick={() => setLookedFor('')}>显示全部</Button>
        </EmptyState>
      )}
      {compared && (
        <CompareDialog report={compared} reports={reports} onClose={() => setCompared(undefined)} />
      )}
    </>
  );
}
