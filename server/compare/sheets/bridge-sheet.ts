import { type BridgeItem, bridgeLevelNames, bridgeLevels } from '../../../schemas/compare/bridge/bridge.ts';
import { moneyStatus } from '../../../schemas/compare/bridge/bridge-item.ts';
import type { Both } from '../../../schemas/compare/compared-report.ts';
import type { ComparedScope } from '../../../schemas/compare/comparison.ts';
import type { Worksheet, WorksheetRow } from '../../documents/xlsx/workbook.ts';
import { changeCells, changeColumns, headingRow, status, text } from './cells.ts';

/** 变动分解: the total, and four ways in which it is made up. */
export function bridgeSheet({ bridge }: ComparedScope, years: Both<string>): Worksheet {
  const columns = [
    { title: '编码', width: 22 },
    { title: '名称', width: 44 },
    { title: '变动', width: 8 },
    ...changeColumns(years),
  ];
  const total: WorksheetRow = {
    role: 'heading',
    cells: [text(''), text('本年支出合计'), status(moneyStatus(bridge.total)), ...changeCells(bridge.total)],
  };
  const levels = bridgeLevels.flatMap((level) => [
    headingRow(bridgeLevelNames[level], columns),
    ...bridge.levels[level].flatMap((item) => itemRows(item, 0)),
  ]);
  return { name: '变动分解', columns, rows: [total, ...levels] };
}

function itemRows(item: BridgeItem, depth: number): readonly WorksheetRow[] {
  const { code, name, change, children } = item;
  const row: WorksheetRow = {
    role: item.status === 'same' ? 'plain' : 'marked',
    cells: [text(code), text(name, depth), status(item.status), ...changeCells(change)],
  };
  return [row, ...children.flatMap((child) => itemRows(child, depth + 1))];
}
