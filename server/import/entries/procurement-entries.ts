import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { isZero } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { fiscalSources, type Source } from '../../../schemas/model/terms.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { guessed, notUnderstood } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { NewId } from './new-ids.ts';
import { oneLine } from './one-line.ts';
import { type PrintedCells, printedCells } from './printed-cells.ts';
import { quantityOf } from './quantity-of.ts';
import type { ScopePart } from './scope-part.ts';
import { isSameName } from './unit-entries.ts';

type Item = NonNullable<ReportInput['procurement']>[number];
type Named = { readonly id: string; readonly name: string };

export interface ProcurementEntries {
  readonly procurement: readonly Item[];
  /** The key of each printed row in the pack's table: an item, a unit, `total`. */
  readonly rowKeys: ReadonlyMap<string, string>;
  readonly protocol: readonly ProtocolEntry[];
}

const funds: Readonly<
  Record<string, { readonly source: Source; readonly carryOver?: true; readonly isGuess?: true }>
> = {
  generalPublicBudget: { source: 'generalPublicBudget' },
  governmentFund: { source: 'governmentFund' },
  stateCapital: { source: 'stateCapital' },
  fiscalSpecialAccount: { source: 'fiscalSpecialAccount' },
  unitFunds: { source: 'otherIncome', isGuess: true },
  carryOver: { source: 'generalPublicBudget', carryOver: true, isGuess: true },
  fiscalCarryOver: { source: 'generalPublicBudget', carryOver: true, isGuess: true },
  otherCarryOver: { source: 'otherIncome', carryOver: true, isGuess: true },
};

/** The items of 政府采购, each with its project; totals and subtotals only say whose the items below are. */
export function procurementEntries(
  { tables }: ScopePart,
  units: readonly Named[],
  projects: readonly Named[],
  pack: Pack,
  newId: NewId,
): ProcurementEntries {
  const table = tables.get('procurement');
  const cells = printedCells(table);
  const rowKeys = new Map<string, string>();
  const protocol: ProtocolEntry[] = [];
  let unit = units[0]?.id ?? '';
  const procurement = cells.rows.flatMap((row): readonly Item[] => {
    const label = plain(cells.text(row, 'originName'));
    const place = cells.cell(row, 'originName')?.place ?? table?.place ?? '';
    const isBare = cells.text(row, 'name') === '' && cells.text(row, 'catalogCode') === '';
    if (isBare && /^(?:合计|总计)$/.test(label)) rowKeys.set(row, 'total');
    else if (isBare && /小计$/.test(label)) {
      unit = units.find(({ name }) => isSameName(name, label.replace(/小计$/, '')))?.id ?? unit;
      rowKeys.set(row, unit);
    } else if (isBare) protocol.push(notUnderstood(place, '政府采购的这一行没有物品名称，未导入', label));
    else return [itemOf(row, place)];
    return [];
  });
  return { procurement, rowKeys, protocol };

  function itemOf(row: string, place: string): Item {
    const id = newId('g');
    rowKeys.set(row, id);
    const quantity = quantityOf(cells.text(row, 'quantity'));
    const unitPrice = cells.amount(row, 'unitPrice');
    const share = cells.amount(row, 'smallBusinessShare');
    return {
      id,
      unit,
      origin: originOf(cells, row, projects, pack),
      name: oneLine(cells.text(row, 'name')) || '（未列名称）',
      catalogCode: oneLine(cells.text(row, 'catalogCode')),
      measureUnit: oneLine(cells.text(row, 'measureUnit')),
      ...(quantity === undefined ? {} : { quantity }),
      ...(unitPrice === undefined ? {} : { unitPrice }),
      funds: fundsOf(cells, row, place, protocol),
      ...(share === undefined ? {} : { smallBusinessShare: share }),
    };
  }
}

function originOf(cells: PrintedCells, row: string, projects: readonly Named[], pack: Pack): Item['origin'] {
  const name = oneLine(cells.text(row, 'originName'));
  const project = projects.find((one) => plain(one.name) === plain(name));
  if (project) return { kind: 'project', project: project.id };
  if (plain(name) === plain(pack.publicCostOrigin.name)) return { kind: 'publicCost' };
  const budget = cells.amount(row, 'originBudget');
  return { kind: 'stated', name: name || '（未列来源）', ...(budget === undefined ? {} : { budget }) };
}

function fundsOf(cells: PrintedCells, row: string, place: string, protocol: ProtocolEntry[]): Item['funds'] {
  const read = Object.entries(funds).flatMap(([column, { source, carryOver, isGuess }]) => {
    const amount = cells.amount(row, column);
    if (amount === undefined || isZero(amount)) return [];
    if (isGuess)
      protocol.push(guessed(place, '采购资金的来源没有细分，按最可能的一种导入', cells.text(row, column)));
    return [{ source, carryOver: carryOver ?? false, amount }];
  });
  const total = cells.amount(row, 'total');
  if (read.length > 0 || total === undefined) return withOwnCarryOver(read);
  protocol.push(guessed(place, '采购金额没有列明资金来源，认作一般公共预算', cells.text(row, 'total')));
  return [{ source: 'generalPublicBudget', carryOver: false, amount: total }];
}

/** What is carried over of 财政拨款 is of the fund that pays the rest, where that is one. */
function withOwnCarryOver(funds: Item['funds']): Item['funds'] {
  const [rest, ...more] = funds.filter(({ carryOver, source }) => !carryOver && isFiscal(source));
  if (!rest || more.length > 0) return funds;
  return funds.map((fund) =>
    fund.carryOver && isFiscal(fund.source) ? { ...fund, source: rest.source } : fund,
  );
}

const isFiscal = (source: Source): boolean => fiscalSources.some((fund) => fund === source);
