import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ExportField, ExportMapping } from '../../../schemas/api/workbook.ts';
import { type Amount, sum } from '../../../schemas/model/amount.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { guessed, notUnderstood } from '../../import/protocol.ts';
import type { SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { type ExportKind, type ExportSource, kindOf, sourceOf } from './export-terms.ts';
import { remembered } from './remembered.ts';
import { rowCells } from './row-cells.ts';
import { rowCodes } from './row-codes.ts';
import { type RowMoney, rowMoney } from './row-money.ts';

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
  const [kinds, sources] = [remembered(kindOf), remembered(sourceOf)];
  const faults: Problem[] = [];
  const protocol: ProtocolEntry[] = [];
  const totals: RowMoney[] = [];
  const cells = rowCells(sheet, mapping, faults);
  const codes = rowCodes(cells, mapping);
  const money = rowMoney(cells, mapping);
  const rows = sheet.rows.flatMap((row) => (row.number > mapping.header ? readRow(row) : []));
  if (faults.length === 0) faults.push(...totals.flatMap(wrongTotals));
  const carried = codes.carriedRows();
  if (carried > 0)
    protocol.unshift(guessed(`工作表“${sheet.name}”`, `${carried} 行的类、款空白，接用上面一行的类、款`));
  return { rows, faults, protocol };

  function readRow(row: SourceRow): readonly ExportRow[] {
    const read = money.read(row);
    if ('problem' in read) return fault(read.problem.where, read.problem.message);
    const first = row.cells.find(({ text }) => text.trim() !== '')?.text.replace(/\s/g, '') ?? '';
    if (/^(?:合计|总计)$/.test(first)) {
      if (read.whole !== '') totals.push(read);
      return [];
    }
    const functionalClass = codes.read(row, 'functionalClass');
    if (read.whole === '') return [];
    if (/小计$/.test(first) || /^(?:\d{3}|\d{5})?$/.test(functionalClass)) {
      protocol.push(notUnderstood(`第 ${row.number} 行`, '没有功能科目“项”，按小计行未读取', first));
      return [];
    }
    const where = (field: ExportField) => cells.where(row, field);
    if (!/^\d{7}$/.test(functionalClass))
      return fault(where('functionalClass'), '不是 7 位的功能科目“项”：请补全编码，或指定另一列');
    const economicClass = codes.read(row, 'economicClass');
    if (!/^(?:\d{5})?$/.test(economicClass)) return fault(where('economicClass'), notAClass);
    const governmentEconomicClass = codes.read(row, 'governmentEconomicClass');
    if (!/^(?:\d{5})?$/.test(governmentEconomicClass))
      return fault(where('governmentEconomicClass'), notAClass);
    const projectKind = cells.text(row, 'projectKind');
    const kind = kinds(projectKind);
    if (!kind)
      return fault(
        where('projectKind'),
        `“${projectKind}”分不清是基本支出还是项目支出：应写人员类、公用经费、其他运转类、特定目标类等`,
      );
    const own = {
      unit: cells.text(row, 'unit'),
      unitName: cells.text(row, 'unitName'),
      project: cells.text(row, 'project'),
      projectCode: cells.text(row, 'projectCode'),
      ...{ functionalClass, economicClass, governmentEconomicClass },
      ...kind,
      where,
    };
    if (mapping.amounts) return read.parts.map(({ amount, source }) => ({ ...own, ...source, amount }));
    const said = cells.text(row, 'source');
    const source = sources(said);
    return source
      ? [{ ...own, ...source, amount: read.whole }]
      : fault(
          where('source'),
          `“${said}”分不清是哪一种资金来源：应写一般公共预算、政府性基金预算、事业收入等`,
        );
  }

  function fault(where: string, message: string): readonly ExportRow[] {
    faults.push({ where, message });
    return [];
  }

  function wrongTotals({ where, whole, parts }: RowMoney): readonly Problem[] {
    const all = wrong(where, whole, rows);
    if (all.length > 0) return all;
    return parts.flatMap(({ where: at, source: { source, carryOver } }) => {
      const isOf = (own: ExportSource) => own.source === source && own.carryOver === carryOver;
      const same = parts.filter((part) => isOf(part.source));
      return same[0]?.where === at ? wrong(at, sum(same.map(({ amount }) => amount)), rows.filter(isOf)) : [];
    });
  }
}

const notAClass = '不是 5 位的经济科目“款”：请补全编码，或指定另一列';

function wrong(where: string, said: Amount | '', rows: readonly ExportRow[]): readonly Problem[] {
  const own = sum(rows.map(({ amount }) => amount));
  const message = `合计为 ${said} 元，各行读出的合计为 ${own} 元：有的行没有读到，或原表合计有误`;
  return said === own ? [] : [{ where, message }];
}
