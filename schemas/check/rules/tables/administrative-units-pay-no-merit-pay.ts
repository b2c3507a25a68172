import { isWithin } from '../../../model/identity.ts';
import type { Report } from '../../../model/report.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { printedText } from '../../printed/printed-figure.ts';
import type { PrintedTable, Subject } from '../../subject/subject.ts';
import { partsOfReport } from './report-parts.ts';

export const administrativeUnitsPayNoMeritPay: Rule = {
  id: 'administrative-units-pay-no-merit-pay',
  group: 'tables',
  title: '只有行政单位时，没有绩效工资和事业运行支出',
  source: '编制惯例（绩效工资、事业运行属于事业单位）',
  check: eachPartWith(tablesWithUnits(), (table, staff) => ofTable(table, staff)),
};

type Staff = Pick<Report, 'units' | 'institutions'>;

function tablesWithUnits(): (subject: Subject) => readonly (readonly [PrintedTable, Staff])[] {
  const staffOf = partsOfReport(['units', 'institutions']);
  return (subject) =>
    staffOf(subject).flatMap((staff) =>
      subject.scopes
        .flatMap(({ tables }) => [tables.generalBasic, tables.expenditure])
        .flatMap((table) => (table ? [[table, staff] as const] : [])),
    );
}

const administrative: ReadonlySet<string> = new Set(['administrative', 'civilServiceManaged']);

function ofTable(table: PrintedTable, { units, institutions }: Staff): readonly Outcome[] {
  const own = units.filter(({ id }) => isWithin(table.scope, id));
  const hasOther =
    own.some(({ nature }) => !administrative.has(nature)) ||
    institutions.some(
      ({ unit, natureLabel }) => isWithin(table.scope, unit) && /事业|企业/.test(natureLabel),
    );
  if (hasOther || own.length === 0) return [];
  const found = table.rows.flatMap(({ key, label }) => {
    const name = table.cells.get(`${key}/name`)?.text.replace(/\s/g, '') ?? '';
    const cell = table.cells.get(`${key}/total`);
    const isOdd = name === '绩效工资' || (name === '事业运行' && key.endsWith('50'));
    if (!isOdd || !cell?.figure || cell.figure.value === 0n) return [];
    return [
      failed({
        severity: 'note',
        message: `${table.title}“${label}”有${printedText(cell.figure, table.unit)}${table.unit}，而机构设置中只有行政单位，没有事业单位。`,
        mend: '核对科目；有事业编制的机构，补入机构设置。',
        places: [cellAt(cell.address)],
        about: cell.text,
      }),
    ];
  });
  return found.length > 0 ? found : [passed];
}
