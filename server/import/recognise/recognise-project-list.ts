import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { notUnderstood, understood } from '../protocol.ts';
import { cellText } from './cell-text.ts';
import { plain } from './plain.ts';
import { type SourceRow, textsOf } from './source-piece.ts';
import { ofOtherYear } from './table-remarks.ts';
import type { ShapeColumn, TableShape } from './table-shape.ts';
import { columnWords } from './table-words.ts';

/** What is printed of a project in a list of projects; amounts as texts, by what pays them. */
export interface ListedProject {
  readonly place: string;
  readonly name: string;
  readonly code: string;
  readonly implementer: string;
  readonly goals: string;
  readonly total: string;
  readonly fiscal: readonly string[];
  readonly other: readonly string[];
}

/** 项目支出表: the projects of a year, one a row. No pack has it: projects print their own tables. */
export interface RecognisedProjectList {
  readonly place: string;
  readonly block: number;
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly projects: readonly ListedProject[];
  readonly remarks: readonly ProtocolEntry[];
}

type Role = 'name' | 'code' | 'implementer' | 'goals' | 'total' | 'fiscal' | 'other';

/** The list of projects a table is, by its title, a column of their names and one of amounts; undefined where it is none. */
export function recogniseProjectList(shape: TableShape): RecognisedProjectList | undefined {
  const { piece, columns, rows, titles } = shape;
  const title = titles.slice(0, 3).find((text) => isTitle.test(plain(text)) && !isOther.test(plain(text)));
  const roles = columns.map((column) => ({ column, role: roleOf(column) }));
  const of = (role: Role) => roles.flatMap((one) => (one.role === role ? [one.column] : []));
  const [name] = of('name');
  const amounts = [...of('total'), ...of('fiscal'), ...of('other')];
  if (title === undefined || !name || amounts.length === 0) return undefined;
  const own = rows.filter((row) => isProject(row, name, amounts));
  const textOf = (row: SourceRow, [column]: readonly ShapeColumn[]) => (column ? cellText(row, column) : '');
  return {
    place: piece.place,
    block: piece.block,
    title,
    unit: shape.caption.unit ?? unitIn(columns) ?? '万元',
    projects: own.map((row) => ({
      place: row.place,
      name: cellText(row, name),
      code: textOf(row, of('code')),
      implementer: textOf(row, of('implementer')),
      goals: textOf(row, of('goals')),
      total: textOf(row, of('total')),
      fiscal: of('fiscal').map((column) => cellText(row, column)),
      other: of('other').map((column) => cellText(row, column)),
    })),
    remarks: [
      ...roles.flatMap(({ column, role }) => (role === undefined ? lost(piece.place, column, own) : [])),
      ...rows.filter((row) => !own.includes(row) && textsOf(row).length > 0 && !isSum(row)).map(unread),
    ],
  };
}

const isTitle = /项目.*(?:表|清单|明细|一览|情况)$/;
const isOther = /采购|收支|三公/;

/** By the lowest of its titles that says what the column holds. */
function roleOf({ path, isOfOtherYear }: ShapeColumn): Role | undefined {
  if (isOfOtherYear) return undefined;
  for (const title of path.toReversed()) for (const [role, is] of roles) if (is.test(title)) return role;
  return undefined;
}

const words = columnWords['*'] ?? {};
const roles: readonly (readonly [Role, RegExp])[] = [
  ['name', /^项目(?:名称)?$/],
  ['code', /^项目(?:代码|编码|编号)$/],
  ['implementer', /^(?:项目|实施|预算|承担)?单位(?:名称)?$/],
  ['goals', /绩效目标$|^(?:年度|总体)+目标$/],
  ['fiscal', /^(?:一般公共预算|政府性?基金|国有资本|财政拨款|财政资金|本级财力)/],
  ['other', words.fiscalSpecialAccount ?? /财政专户/],
  ['other', /单位资金|自有资金|其他资金|事业收入|经营收入|其他收入|上级补助/],
  ['total', /^(?:合计|总计|金额|预算数|预算金额|项目金额|项目预算|资金总额|预算安排)(?:\(万?元\))?$/],
];

const isAmount = (text: string): boolean => /^-?[\d,]+(?:\.\d+)?$/.test(plain(text));

const isProject = (row: SourceRow, name: ShapeColumn, amounts: readonly ShapeColumn[]): boolean =>
  !isSum(row) &&
  /\p{Script=Han}|[A-Za-z]/u.test(cellText(row, name)) &&
  amounts.some((column) => isAmount(cellText(row, column)));

const isSum = (row: SourceRow): boolean =>
  textsOf(row).some((text) => /^(?:合计|总计|小计)$/.test(plain(text)));

const unread = (row: SourceRow): ProtocolEntry =>
  notUnderstood(row.place, '这一行没有项目名称或金额，未导入', textsOf(row).join('、').slice(0, 500));

/** Running numbers say nothing. */
function lost(place: string, column: ShapeColumn, rows: readonly SourceRow[]): readonly ProtocolEntry[] {
  const texts = rows.map((row) => cellText(row, column)).filter((text) => text !== '');
  if (texts.length === 0 || words.no?.test(column.path.at(-1) ?? '')) return [];
  const text = texts.join('、').slice(0, 500);
  return column.isOfOtherYear
    ? [understood(place, ofOtherYear(column.title), text)]
    : [notUnderstood(place, `项目清单中“${column.title}”一列没有可放的位置，未导入`, text)];
}

const unitIn = (columns: readonly ShapeColumn[]): MoneyUnit | undefined => {
  const text = columns.map(({ title }) => title).join();
  return /\(万元\)/.test(text) ? '万元' : /\(元\)/.test(text) ? '元' : undefined;
};
