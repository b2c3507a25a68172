import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { type ExportField, type ExportMapping, exportFieldNames } from '../../../schemas/api/workbook.ts';
import { type Amount, sum } from '../../../schemas/model/amount.ts';
import { readMoney } from '../../../schemas/model/read-money.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { columnName } from '../../documents/xlsx/column-name.ts';
import { notUnderstood } from '../../import/protocol.ts';
import type { SourceCell, SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { coveredCells, placeKey } from '../reading/covered-cells.ts';
import { shownText } from '../reading/shown-text.ts';
import { type ExportKind, type ExportSource, kindOf, sourceOf } from './export-terms.ts';
import { remembered } from './remembered.ts';

export interface ExportRow extends ExportKind, ExportSource {
  readonly unit: string;
  readonly unitName: string;
  readonly functionalClass: string;
  readonly economicClass: string;
  readonly governmentEconomicClass: string;
  readonly project: string;
  readonly projectCode: string;
  readonly amount: Amount;
  where(field: ExportField): string;
}

export interface ExportRows {
  readonly rows: readonly ExportRow[];
  readonly faults: readonly Problem[];
  readonly protocol: readonly ProtocolEntry[];
}

/** The rows of an export that hold money. Subtotals are left out; a total that is not the sum of what was read is a fault. */
export function readExportRows(sheet: SourceSheet, mapping: ExportMapping): ExportRows {
  const [kinds, sources, codes] = [remembered(kindOf), remembered(sourceOf), remembered(codeIn)];
  const faults: Problem[] = [];
  const protocol: ProtocolEntry[] = [];
  const totals: { readonly where: string; readonly amount: Amount }[] = [];
  const covered = coveredCells(sheet);
  const byNumber = new Map(covered.size > 0 ? sheet.rows.map((row) => [row.number, row]) : []);
  const rows = sheet.rows.flatMap((row) => (row.number > mapping.header ? readRow(row) : []));
  const whole = sum(rows.map(({ amount }) => amount));
  if (faults.length === 0)
    for (const { where, amount } of totals)
      if (amount !== whole)
        faults.push({
          where,
          message: `合计为 ${amount} 元，各行读出的合计为 ${whole} 元：有的行没有读到，或原表合计有误`,
        });
  return { rows, faults, protocol };

  function readRow(row: SourceRow): readonly ExportRow[] {
    const texts = textsOf(row);
    const where = (field: ExportField) => placeOf(row, field);
    const money = readMoney(texts.amount, mapping.moneyUnit);
    if ('fault' in money) return fault(where('amount'), money.fault);
    if (money.value === '') return [];
    const first = row.cells.find(({ text }) => text.trim() !== '')?.text.replace(/\s/g, '') ?? '';
    if (/^(?:合计|总计)$/.test(first)) {
      totals.push({ where: where('amount'), amount: money.value });
      return [];
    }
    const functionalClass = codes(texts.functionalClass);
    if (/小计$/.test(first) || /^(?:\d{3}|\d{5})?$/.test(functionalClass)) {
      protocol.push(notUnderstood(`第 ${row.number} 行`, '没有功能科目“项”，按小计行未读取', first));
      return [];
    }
    if (!/^\d{7}$/.test(functionalClass)) return fault(where('functionalClass'), '不是 7 位的功能科目“项”');
    const economicClass = codes(texts.economicClass);
    if (!/^(?:\d{5})?$/.test(economicClass)) return fault(where('economicClass'), '不是 5 位的经济科目“款”');
    const governmentEconomicClass = codes(texts.governmentEconomicClass);
    if (!/^(?:\d{5})?$/.test(governmentEconomicClass))
      return fault(where('governmentEconomicClass'), '不是 5 位的经济科目“款”');
    const kind = kinds(texts.projectKind);
    if (!kind) return fault(where('projectKind'), `“${texts.projectKind}”分不清是基本支出还是项目支出`);
    const source = sources(texts.source);
    if (!source) return fault(where('source'), `“${texts.source}”分不清是哪一种资金来源`);
    const { unit, unitName, project, projectCode } = texts;
    const own = {
      unit,
      unitName,
      project,
      projectCode,
      functionalClass,
      economicClass,
      governmentEconomicClass,
    };
    return [{ ...own, ...kind, ...source, amount: money.value, where }];
  }

  function fault(where: string, message: string): readonly ExportRow[] {
    faults.push({ where, message });
    return [];
  }

  function textsOf(row: SourceRow): Readonly<Record<ExportField, string>> {
    const text = (field: ExportField): string => {
      const column = mapping.columns[field];
      const cell = column === undefined ? undefined : shownIn(row, column, field !== 'amount');
      const shown = cell ? shownText(cell) : { text: '' };
      if ('fault' in shown) faults.push({ where: placeOf(row, field), message: shown.fault });
      return 'text' in shown ? shown.text.trim() : '';
    };
    const names = Object.keys(exportFieldNames) as readonly ExportField[];
    return Object.fromEntries(names.map((field) => [field, text(field)])) as Record<ExportField, string>;
  }

  /** A merged text holds for each of its rows, an amount for the first alone. */
  function shownIn({ number, cells }: SourceRow, column: number, isShared: boolean): SourceCell | undefined {
    const place = isShared ? covered.get(placeKey(number, column)) : undefined;
    if (!place) return cells.find((own) => own.column === column);
    return byNumber.get(place.row)?.cells.find((own) => own.column === place.column);
  }

  function placeOf({ number }: SourceRow, field: ExportField): string {
    const column = mapping.columns[field];
    const cell = column === undefined ? '' : `（${columnName(column)}${number}）`;
    return `工作表“${sheet.name}”第 ${number} 行“${exportFieldNames[field]}”${cell}`;
  }
}

const codeIn = (text: string): string =>
  /^(\d+)(?=\D|$)/.exec(text.normalize('NFKC').trim())?.[1] ?? (text ? 'x' : '');
