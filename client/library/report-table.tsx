import type { ReportSummary } from '../../schemas/api/reports.ts';
import { DateTime } from '../parts/date-time.tsx';
import { MenuButton } from '../parts/menu-button.tsx';
import { hashOf } from '../route.ts';
import type { Library } from './use-library.ts';
import '../parts/list-table.css';

interface Props {
  readonly reports: readonly ReportSummary[];
  readonly library: Pick<Library, 'remove' | 'duplicate' | 'download'>;
  readonly mayWrite: boolean;
  readonly onNext: (report: ReportSummary) => void;
  /** Asks what to compare it with; absent where there is no other report. */
  readonly onCompare?: ((report: ReportSummary) => void) | undefined;
}

export function ReportTable({ reports, library, mayWrite, onNext, onCompare }: Props) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">部门</th>
          <th scope="col">年度</th>
          <th scope="col">版式</th>
          <th scope="col">最后修改</th>
          <th scope="col">修改人</th>
          <th scope="col" className="is-number">
            版本
          </th>
          <th scope="col" className="is-narrow">
            操作
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <a className="report-name" href={hashOf({ page: 'report', id: report.id })}>
                {report.departmentName || '（未填部门名称）'}
              </a>
            </th>
            <td>{report.year}</td>
            <td className="soft">{report.packName}</td>
            <td>
              <DateTime at={report.updatedAt} />
            </td>
            <td>{report.updatedBy}</td>
            <td className="is-number">{report.version}</td>
            <td className="is-narrow">
              <MenuButton
                label="更多"
                name={`${report.departmentName} ${report.year} 年：更多`}
                items={[
                  { label: '下载报告文件（json）', onSelect: () => void library.download.run(report) },
                  ...(mayWrite ? copying(report, library, onNext) : []),
                  ...(onCompare ? [{ label: '与另一份比较', onSelect: () => onCompare(report) }] : []),
                  ...(mayWrite ? deleting(report, library) : []),
                ]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const copying = (report: ReportSummary, { duplicate }: Props['library'], onNext: Props['onNext']) => [
  { label: `编制 ${report.year + 1} 年报告`, onSelect: () => onNext(report) },
  { label: '复制一份', onSelect: () => void duplicate.run(report) },
];

const deleting = (report: ReportSummary, { remove }: Props['library']) => [
  { label: '删除', isDanger: true, startsGroup: true, onSelect: () => void remove.run(report) },
];
