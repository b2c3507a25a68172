import type { Path } from '../../../edit/change.ts';
import { cellAt, entryAt, type Place } from '../../engine/place.ts';
import type { PrintedFigure } from '../../printed/printed-figure.ts';
import type { PrintedScope, PrintedTable, SubjectProject } from '../../subject/subject.ts';
import { findAmounts } from '../../text/find-amounts.ts';
import { partName, plainName } from '../../text/part-name.ts';
import { plainText } from '../../text/plain-text.ts';

/** What the report has elsewhere for a part that a text names. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: PrintedFigure;
  readonly text: string;
  readonly place: Place;
  /** budget: what the project may spend · cost: what its targets say it costs · class: a row of 基本支出表. */
  readonly kind: 'budget' | 'cost' | 'class';
}

/** The project of this name; where two could be meant, none. */
export function namedProject(label: string, { projects }: PrintedScope): SubjectProject | undefined {
  const name = plainName(partName(label));
  if (name.length < 2) return undefined;
  const named = projects.map((project) => ({ project, own: plainName(project.project.name) }));
  const same = named.filter(({ own }) => own === name);
  if (same.length > 0) return same.length === 1 ? same[0]?.project : undefined;
  const near = named.filter(
    ({ own }) =>
      (name.endsWith(own) || own.endsWith(name) || name.startsWith(own) || own.startsWith(name)) &&
      Math.min(name.length, own.length) / Math.max(name.length, own.length) >= 0.85,
  );
  return near.length === 1 ? near[0]?.project : undefined;
}

export function projectFigure(project: SubjectProject): NamedFigure | undefined {
  const { name } = project.project;
  if (project.budget)
    return {
      name,
      figure: project.budget,
      text: `${project.budgetText}万元`,
      place: cellAt(project.budgetAddress),
      kind: 'budget',
    };
  return totalCost(project);
}

const single = /人均|每|标准|平均|单次|单价|次均|户均/;

/** What the targets say the project costs as a whole, where they say it once. */
function totalCost({ project, path }: SubjectProject): NamedFigure | undefined {
  const costs = project.indicators.flatMap((indicator) => {
    const { level2, name, description, operator = '=', value, unit, asPrinted } = indicator;
    if (!/成本/.test(level2) || single.test(name + description) || !['=', '≤'].includes(operator)) return [];
    const [amount, other] = findAmounts(plainText(asPrinted ?? `${value ?? ''}${unit ?? ''}`));
    if (!amount || other || amount.isRate || amount.isLevel) return [];
    const at: Path = [
      ...path,
      'indicators',
      { id: indicator.id },
      asPrinted === undefined ? 'value' : 'asPrinted',
    ];
    return [
      {
        name: project.name,
        figure: amount.figure,
        text: amount.text,
        place: entryAt(at),
        kind: 'cost' as const,
      },
    ];
  });
  return costs.length === 1 ? costs[0] : undefined;
}

/** The row of 基本支出表 whose name this is. */
export function namedClass(label: string, { tables }: PrintedScope): NamedFigure | undefined {
  const table = tables.generalBasic;
  const name = className(partName(label));
  if (!table || name.length < 2) return undefined;
  for (const { key, label: own } of table.rows) {
    const match = /^(\d+)\s+(.+)$/.exec(own);
    if (!match?.[2] || className(match[2]) !== name) continue;
    return classFigure(table, key, match[2]);
  }
  return undefined;
}

function classFigure(table: PrintedTable, row: string, name: string): NamedFigure | undefined {
  const cell = table.cells.get(`${row}/total`);
  if (!cell?.figure) return undefined;
  const text = `${cell.text || '0.00'}${table.unit}`;
  return { name, figure: cell.figure, text, place: cellAt(cell.address), kind: 'class' };
}

const className = (name: string): string =>
  name
    .replace(/\(.*?\)|（.*?）/g, '')
    .replace(/的/g, '')
    .replace(/(?:费用|经费|支出|费)$/, '');
