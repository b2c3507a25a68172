import { procurementItemSchema } from '../../../schemas/model/procurement.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn, GridOption } from '../../grid/grid-contract.ts';
import { readWith } from '../readings/read-with.ts';

type Item = WorkingReport['procurement'][number];
type Origin = Item['origin'];

/** No id of a project looks like this. */
const publicCost = '*publicCost';
const readName = readWith(procurementItemSchema.shape.name, '');

/** 项目来源: one of the report's projects, 公用经费, or the words of an older report. */
export function originColumn(projects: readonly GridOption[], publicCostName: string): GridColumn<Item> {
  const options = [{ value: publicCost, label: publicCostName }, ...projects];
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  return {
    key: 'origin',
    title: '项目来源',
    width: 140,
    kind: 'code',
    options,
    hint: '从本报告的项目或公用经费中选择；都不是时直接写名称。',
    text: ({ origin }) => optionOf(origin),
    display: ({ origin }) => labels.get(optionOf(origin)) ?? optionOf(origin),
    parse: (text, item) => {
      const value = text.trim();
      if (value === '') return { value: blankOrigin };
      if (value === publicCost) return { value: { kind: 'publicCost' } };
      if (labels.has(value)) return { value: { kind: 'project', project: value } };
      const reading = readName(text);
      return 'fault' in reading ? reading : { value: statedAs(String(reading.value), item?.origin) };
    },
  };
}

const blankOrigin: Origin = { kind: 'project', project: '' };

function optionOf(origin: Origin): string {
  if (origin.kind === 'publicCost') return publicCost;
  return 'name' in origin ? origin.name : 'project' in origin ? origin.project : '';
}

/** The budget an older report printed stays with it. */
const statedAs = (name: string, earlier: Origin | undefined): Origin =>
  earlier?.kind === 'stated' ? { ...earlier, name } : { kind: 'stated', name };
