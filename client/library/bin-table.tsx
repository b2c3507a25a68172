import { Button } from 'antd';
import type { ReportSummary } from '../../schemas/api/reports.ts';
import { DateTime } from '../parts/date-time.tsx';
import '../parts/list-table.css';

interface Props {
  readonly reports: readonly ReportSummary[];
  readonly onBringBack: (report: ReportSummary) => void;
}

export function BinTable({ reports, onBringBack }: Props) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">部门</th>
          <th scope="col">年度</th>
          <th scope="col">版式</th>
          <th scope="col">删除时间</th>
          <th scope="col" className="is-narrow">
            操作
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">{report.departmentName}</th>
            <td>{report.year}</td>
            <td className="soft">{report.packName}</td>
            <td>{report.deletedAt && <DateTime at={report.deletedAt} />}</td>
            <td className="is-narrow">
              <Button
                size="small"
                aria-label={`恢复 ${report.departmentName} ${report.year} 年`}
                onClick={() => onBringBack(report)}
              >
                恢复
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
