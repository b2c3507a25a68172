import { departmentScope } from '../../../model/identity.ts';
import type { Identity } from '../../../pack/identity.ts';
import type { Outcome, Outcomes } from '../../engine/outcome.ts';
import { notCheckable, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { compareSums } from '../../identities/compare-sums.ts';
import { type NamedCell, namedCell } from '../../identities/named-cell.ts';
import {
  addPrinted,
  exceeds,
  negatePrinted,
  nothing,
  type PrintedFigure,
} from '../../printed/printed-figure.ts';
import type { PrintedTable, Subject, SubjectScope } from '../../subject/subject.ts';

const title = '部门数＝所属各单位数之和（内部往来除外）';
const source = '《中华人民共和国预算法实施条例》第六条（部门和所属单位的预算均应公开）';

export const unitsAddUpToDepartment: Rule = {
  id: 'units-add-up-to-department',
  group: 'tables',
  title,
  source,
  check: rememberedByTables(),
};

/** Figures that flows between the units do not touch. */
const untouched: Readonly<Record<string, readonly string[]>> = {
  expenditure: ['basicExpenditure', 'projectExpenditure', 'businessExpenditure'],
  assets: ['value'],
};

/**
 * Fiscal money alone: what a unit pays from a flow is fiscal money only in the department's books, so that the department may
 * have more, by what the flows carry.
 */
const atLeast: Readonly<Record<string, readonly string[]>> = {
  threePublic: ['total', 'generalPublicBudget', 'governmentFund', 'stateCapital'],
};

/** Columns whose money may go from one unit of the department to another. */
const flows = ['superiorSubsidy', 'affiliateRemittance', 'remittanceToSuperior', 'subsidyToAffiliates'];

function rememberedByTables(): (subject: Subject) => Outcomes {
  let known: { readonly tables: readonly object[]; readonly outcomes: Outcomes } | undefined;
  return (subject) => {
    const tables = [...subject.scopes.map((scope) => scope.tables), subject.report.units];
    const isSame =
      known?.tables.length === tables.length && tables.every((own, index) => own === known?.tables[index]);
    if (known && isSame) return known.outcomes;
    known = { tables, outcomes: [ofReport(subject)] };
    return known.outcomes;
  };
}

function ofReport({ scopes, report }: Subject): readonly Outcome[] {
  const department = scopes.find(({ scope }) => scope === departmentScope);
  const units = scopes.filter(({ scope }) => scope !== departmentScope);
  if (!department || units.length === 0) return [];
  const published = new Set(units.map(({ scope }) => scope));
  if (report.units.some(({ id }) => !published.has(id))) return [notCheckable('没有公开全部所属单位的预算')];
  const hasFlows = units.some(({ tables }) => ['income', 'expenditure'].some((id) => isFlowing(tables[id])));
  const carried = hasFlows ? carriedByFlows(units) : nothing;
  return Object.values(department.tables).flatMap((table) => {
    const columns = hasFlows
      ? [...(untouched[table.id] ?? []), ...(atLeast[table.id] ?? [])]
      : table.amountColumns;
    const more = atLeast[table.id] ? carried : nothing;
    return isOfItems(table) ? [] : columns.flatMap((column) => ofColumn(table, column, units, more));
  });
}

/** What the units get from one another. */
const carriedByFlows = (units: readonly SubjectScope[]): PrintedFigure =>
  addPrinted(
    units.flatMap(({ tables: { income } }) =>
      ['superiorSubsidy', 'affiliateRemittance'].flatMap(
        (column) => income?.cells.get(`total/${column}`)?.figure ?? [],
      ),
    ),
  );

const isFlowing = (table: PrintedTable | undefined): boolean =>
  flows.some((column) => (table?.cells.get(`total/${column}`)?.text ?? '') !== '');

/** A table whose rows are items has no row in common with that of another scope but its totals. */
const isOfItems = ({ id }: PrintedTable): boolean => id === 'procurement' || id === 'institutions';

/** @param more by how much the department may exceed its units */
const ofColumn = (
  table: PrintedTable,
  column: string,
  units: readonly SubjectScope[],
  more: PrintedFigure,
): readonly Outcome[] =>
  [...table.labels.keys()].flatMap((row) => {
    const left = namedCell(table, row, column);
    const right = units.flatMap(({ tables, name }) =>
      namedCell(tables[table.id], row, column).map((cell): NamedCell => ({ ...cell, owner: name })),
    );
    const isBlank = [...left, ...right].every(({ cell }) => cell.text.trim() === '');
    if (left.length === 0 || isBlank) return [];
    return isWithinMore(left, right, more) ? [passed] : [compareSums(identity, { left, right })];
  });

function isWithinMore(left: readonly NamedCell[], right: readonly NamedCell[], more: PrintedFigure): boolean {
  const excess = addPrinted([sumOf(left), negatePrinted(sumOf(right))]);
  return excess.value > 0n && more.value > 0n && !exceeds(excess, more);
}

const sumOf = (cells: readonly NamedCell[]): PrintedFigure =>
  addPrinted(cells.flatMap(({ cell }) => cell.figure ?? []));

const identity: Identity = {
  id: 'units-add-up-to-department',
  title,
  source,
  kind: 'cells',
  left: [],
  right: [],
};
