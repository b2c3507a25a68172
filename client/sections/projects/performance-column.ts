import type { GridColumn, GridRow } from '../../grid/grid-contract.ts';

interface WithPerformance extends GridRow {
  readonly goals: readonly string[];
  readonly indicators: readonly unknown[];
}

/** How far goals and indicators are, which have a page of their own. */
export const performanceColumn = <Row extends WithPerformance>(): GridColumn<Row> => ({
  key: 'performance',
  title: '绩效指标',
  width: 72,
  align: 'center',
  kind: 'text',
  readOnly: true,
  text: ({ goals, indicators }) =>
    goals.length + indicators.length === 0 ? '未填' : `${indicators.length} 条`,
  parse: (text) => ({ value: text }),
  hint: '选中一行，点“填写绩效目标”填写目标和指标。',
});
