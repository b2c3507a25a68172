import { Button } from 'antd';
import { useState } from 'react';
import type { ReportSummary } from '../../schemas/api/reports.ts';
import { go } from '../go.ts';
import { ChoiceList } from '../parts/choice-list.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { comparedFirst } from './compared-first.ts';

interface Props {
  readonly report: ReportSummary;
  readonly reports: readonly ReportSummary[];
  readonly onClose: () => void;
}

/** Which report to compare with: that of the same department's year before comes first. The earlier year is shown first. */
export function CompareDialog({ report, reports, onClose }: Props) {
  const others = comparedFirst(report, reports);
  const [chosen, setChosen] = useState(others[0]?.id);
  const other = others.find(({ id }) => id === chosen);
  const compare = (): void => {
    if (!other) return;
    const [before, after] = other.year <= report.year ? [other, report] : [report, other];
    go({ page: 'compare', before: before.id, after: after.id });
  };
  return (
    <Dialog title={`比较 ${nameOf(report)}`} onClose={onClose}>
      <div className="dialog-body">
        <ChoiceList
          legend="与哪一份比较"
          choices={others.map((own) => ({
            value: own.id,
            label: nameOf(own),
            hint: `${own.packName}，第 ${own.version} 版`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <div className="dialog-foot">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" disabled={!other} onClick={compare}>
          比较
        </Button>
      </div>
    </Dialog>
  );
}

const nameOf = ({ departmentName, year }: ReportSummary): string =>
  `${departmentName || '（未填部门名称）'} ${year} 年`;
