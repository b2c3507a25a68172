import type {
  Block,
  ComposedDocument,
  HeadingRole,
  Section,
  TableBlock,
  TableCell,
  TableRow,
} from '../../../schemas/document/block.ts';
import { houseStyleSchema } from '../../../schemas/document/house-style.ts';
import { plain } from '../../../schemas/document/inline.ts';
import hebeiStyle from '../../../templates/hebei/house-style.json' with { type: 'json' };

export const houseStyle = houseStyleSchema.parse(hebeiStyle);

export const tableType = { fontSize: 10.5, lineHeight: 16, paddingX: 4, paddingY: 3 };

export function document(sections: readonly Section[], title = '2026年部门预算信息公开'): ComposedDocument {
  return { title, sections };
}

export function section(blocks: readonly Block[], own: Partial<Section> = {}): Section {
  return { layout: 'text', pageNumbers: 'count', blocks, ...own };
}

export function heading(role: HeadingRole, anchor: string, text: string): Block {
  return { kind: 'heading', anchor, role, inlines: [plain(text)] };
}

export function body(text: string): Block {
  return { kind: 'paragraph', role: 'body', inlines: [plain(text)] };
}

export function cell(text: string, own: Partial<TableCell> = {}): TableCell {
  return { inlines: [plain(text)], align: 'left', ...own };
}

export function row(cells: readonly TableCell[], own: Partial<TableRow> = {}): TableRow {
  return { role: 'body', cells, ...own };
}

export function table(id: string, own: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    id,
    title: id,
    widths: [2000, 5000, 2600],
    type: tableType,
    header: [
      row([cell('单位：示例局', { colSpan: 2 }), cell('单位：万元', { align: 'right' })], {
        role: 'caption',
      }),
      row([cell('科目编码'), cell('科目名称'), cell('合计')], { role: 'header' }),
    ],
    body: [],
    ...own,
  };
}

/** A line of a budget table. */
export function budgetRow(number: number): TableRow {
  return row([
    cell(String(2010000 + number)),
    cell(`一般公共服务支出第${number}款`, { indent: 1 }),
    cell(`${number}.00`, { align: 'right' }),
  ]);
}

export function budgetRows(count: number): readonly TableRow[] {
  return Array.from({ length: count }, (_, index) => budgetRow(index + 1));
}
