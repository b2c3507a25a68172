import { Input, Select } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { contract } from '../../../schemas/api/contract.ts';
import type { NewReport, ReportSummary } from '../../../schemas/api/reports.ts';
import type { AnsweredRollPlan } from '../../../schemas/api/roll.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { Field } from '../../parts/field.tsx';
import { type EarlierStart, newFromEarlier } from './new-from-earlier.ts';
import { RollPlanView } from './roll-plan-view.tsx';
import { typedYear } from './typed-year.ts';
import { YearField } from './year-field.tsx';

interface Props {
  readonly reports: readonly ReportSummary[];
  /** The one that was chosen in the list. */
  readonly chosen: ReportSummary | undefined;
  readonly onChange: (wanted: NewReport | undefined) => void;
}

/** Next year's report out of an earlier one, or another department's that takes it as a model. */
export function FromEarlier({ reports, chosen, onChange }: Props) {
  const [typed, setTyped] = useState<EarlierStart>(() => startOf(chosen ?? reports[0]));
  const change = (part: Partial<EarlierStart>): void => setTyped((now) => ({ ...now, ...part }));
  const { reportId, year, isModel } = typed;
  const planned = typedYear(year);
  const ask = useCallback(
    (signal: AbortSignal): Promise<readonly AnsweredRollPlan[]> =>
      askForPlan(reportId, planned, isModel, signal),
    [reportId, planned, isModel],
  );
  const plans = useAnswer(ask);
  const { answered } = plans;
  const plan = answered.phase === 'ready' ? answered.value[0] : undefined;
  useEffect(() => {
    if (plan) setTyped((now) => ({ ...now, fates: {}, ended: endedOf(plan) }));
  }, [plan]);
  useEffect(() => onChange(plan ? newFromEarlier(typed) : undefined), [typed, plan, onChange]);
  const already = reports.find((own) =>
    isSameReport(
      own,
      reports.find(({ id }) => id === reportId),
      planned,
    ),
  );
  return (
    <>
      <Field label="原报告">
        {(control) => (
          <Select
            {...control}
            value={reportId || null}
            showSearch={{ optionFilterProp: 'label' }}
            options={reports.map(({ id, departmentName, year }) => ({
              value: id,
              label: `${departmentName} ${year} 年`,
            }))}
            onChange={(id: string) => setTyped(startOf(reports.find((own) => own.id === id)))}
          />
        )}
      </Field>
      <ChoiceList
        legend="用来编制"
        isRow
        choices={uses}
        value={isModel ? 'model' : 'next'}
        onChange={(use) => change({ isModel: use === 'model' })}
      />
      <div className="form-row">
        <YearField
          label="新的预算年度"
          hint={already && `已有这个部门 ${planned} 年的报告，将另建一份，不影响它`}
          year={year}
          onChange={(typedText) => change({ year: typedText })}
        />
        {isModel && (
          <Field label="部门名称" hint="文字中原部门的名称随之替换">
            {(control) => (
              <Input
                {...control}
                maxLength={300}
                value={typed.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
      {reportId !== '' && !Number.isNaN(planned) && (
        <AnsweredList asked={plans} of="沿用计划">
          {() =>
            plan && (
              <RollPlanView
                plan={plan}
                choices={typed}
                onChange={({ fates, ended }) => change({ fates, ended })}
              />
            )
          }
        </AnsweredList>
      )}
    </>
  );
}

async function askForPlan(
  report: string,
  year: number,
  isModel: boolean,
  signal: AbortSignal,
): Promise<readonly AnsweredRollPlan[]> {
  if (report === '' || Number.isNaN(year)) return [];
  const query = { year, ...(isModel ? { model: '1' as const } : {}) };
  return [await request(contract.rollPlan, { params: { report }, query, signal })];
}

const startOf = (report: ReportSummary | undefined): EarlierStart => ({
  reportId: report?.id ?? '',
  year: report ? String(report.year + 1) : '',
  isModel: false,
  name: '',
  fates: {},
  ended: [],
});

const endedOf = ({ projects }: AnsweredRollPlan): readonly string[] =>
  projects.filter(({ ends }) => ends).map(({ id }) => id);

const isSameReport = (own: ReportSummary, source: ReportSummary | undefined, year: number): boolean =>
  own.departmentName === source?.departmentName && own.year === year;

const uses = [
  { value: 'next', label: '本部门新年度', hint: '上年数取自原报告' },
  { value: 'model', label: '其他部门参照', hint: '只沿用结构和文字' },
] as const;
