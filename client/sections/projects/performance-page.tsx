import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useMemo } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { GoalsField } from './goals-field.tsx';
import { indicatorColumns } from './indicator-columns.ts';
import { indicatorRules, newIndicator } from './new-indicator.ts';

interface Props {
  readonly part: 'projects' | 'specialFunds';
  readonly item: WorkingReport['projects'][number] | WorkingReport['specialFunds'][number];
  readonly backLabel: string;
  readonly onBack: () => void;
}

/** Most of what is found in an indicator is in its value. */
const indicatorColumnAt = ([field]: Path): string => (typeof field === 'string' ? field : 'value');

/** The goals and indicators of one project or special fund. */
export function PerformancePage({ part, item: { id, name, goals, indicators }, backLabel, onBack }: Props) {
  const { newId } = useEditorActions();
  const goalsPath = useMemo(() => [part, { id }, 'goals'], [part, id]);
  const indicatorsPath = useMemo(() => [part, { id }, 'indicators'], [part, id]);
  const entryOf = useCallback((own: string) => `${part}/${own}`, [part]);
  const newItem = useCallback(() => newIndicator(newId()), [newId]);
  return (
    <div className="section-body">
      <div>
        <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={onBack}>
          {backLabel}
        </Button>
      </div>
      <h2>{name || '（尚未填写名称）'}</h2>
      <GoalsField path={goalsPath} goals={goals} />
      <section className="section-block">
        <h3 className="block-title">绩效指标</h3>
        <ListGrid
          label="绩效指标"
          path={indicatorsPath}
          counted="条指标"
          items={indicators}
          columns={indicatorColumns}
          rules={indicatorRules}
          newItem={newItem}
          entryOf={entryOf}
          columnAt={indicatorColumnAt}
          emptyText="照批复的绩效目标表逐条填；一级、二级指标会从上一行带下来。"
        />
      </section>
    </div>
  );
}
