import type {
  Block,
  ComposedDocument,
  HeadingBlock,
  HeadingRole,
  ParagraphBlock,
  Section,
  TableBlock,
  TableCell,
  TableRow,
} from '../../../schemas/document/block.ts';
import { plain } from '../../../schemas/document/inline.ts';

/** A document of one numbered section of the text layout. */
export function documentOf(blocks: readonly Block[], section: Partial<Section> = {}): ComposedDocument {
  return { title: '部门预算', sections: [{ layout: 'text', pageNumbers: 'count', blocks, ...section }] };
}

export function heading(role: HeadingRole, anchor: string, text: string): HeadingBlock {
  return { kind: 'heading', role, anchor, inlines: [plain(text)] };
}

export function paragraph(text: string, own: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return { kind: 'paragraph', role: 'body', inlines: [plain(text)], ...own };
}

export function table(own: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    id: 'department/summary',
    title: '收支总表',
    widths: [4000, 2000],
    type: { fontSize: 10.5, lineHeight: 15, paddingX: 3, paddingY: 2 },
    header: [row('header', ['项目', '金额'])],
    body: [row('body', ['合计', '1.00'])],
    ...own,
  };
}

export function row(
  role: TableRow['role'],
  cells: readonly (string | TableCell)[],
  own: Partial<TableRow> = {},
): TableRow {
  return { role, cells: cells.map((each) => (typeof each === 'string' ? cell(each) : each)), ...own };
}

export function cell(text: string, own: Partial<TableCell> = {}): TableCell {
  return { inlines: text === '' ? [] : [plain(text)], align: 'left', ...own };
}
