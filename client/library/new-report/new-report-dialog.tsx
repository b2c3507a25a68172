import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { contract } from '../../../schemas/api/contract.ts';
import type { NewReport, ReportSummary } from '../../../schemas/api/reports.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { go } from '../../go.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ClassifiedNotice } from '../../parts/classified-notice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { FromEarlier } from './from-earlier.tsx';
import { FromFile } from './from-file.tsx';
import { FromPack } from './from-pack.tsx';
import { FromSample } from './from-sample.tsx';

type Start = Extract<NewReport['from'], 'pack' | 'earlier' | 'file' | 'sample'>;

interface Props {
  readonly today: () => Date;
  readonly reports: readonly ReportSummary[];
  /** Begins with the year after this one. */
  readonly earlier?: ReportSummary | undefined;
  readonly onClose: () => void;
}

/** Asks what a new report starts from, makes it and opens it. */
export function NewReportDialog({ today, reports, earlier, onClose }: Props) {
  const [start, setStart] = useState<Start>(earlier ? 'earlier' : 'pack');
  /** What would be made; undefined while something is missing. */
  const [wanted, setWanted] = useState<NewReport>();
  const { isRunning, problems, run, forget } = useAction(async (body: NewReport) => {
    const { id } = await request(contract.createReport, { body });
    onClose();
    go({ page: 'report', id });
  });
  const choose = (next: Start): void => {
    setStart(next);
    setWanted(undefined);
    forget();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted) void run(wanted);
  };
  return (
    <Dialog title="新建报告" onClose={onClose} isWide>
      <form onSubmit={submit}>
        <div className="dialog-body">
          <ChoiceList
            legend="从哪里开始"
            choices={starts.filter(({ value }) => value !== 'earlier' || reports.length > 0)}
            value={start}
            onChange={choose}
            isRow
          />
          {start === 'pack' && <FromPack today={today} onChange={setWanted} />}
          {start === 'earlier' && <FromEarlier reports={reports} chosen={earlier} onChange={setWanted} />}
          {start === 'file' && <FromFile onChange={setWanted} />}
          {start === 'sample' && <FromSample onChange={setWanted} />}
          {start !== 'sample' && <ClassifiedNotice />}
          {problems.length > 0 && <ProblemList title="报告没有建立" problems={problems} />}
        </div>
        <div className="dialog-foot">
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" htmlType="submit" disabled={!wanted} loading={isRunning}>
            建立并打开
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const starts = [
  { value: 'pack', label: '空白报告', hint: '选定年度和版式，从头录入' },
  { value: 'earlier', label: '上年报告', hint: '沿用结构和文字，金额重填' },
  { value: 'file', label: '报告文件', hint: 'json，或公开的 docx、pdf' },
  { value: 'sample', label: '示例', hint: '虚构的单位和数字，用来练习' },
] as const;
