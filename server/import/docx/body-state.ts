import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { cleanText } from '../source/clean-text.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { type FlowFrame, type Frame, flowFrame, type ParagraphFrame, paragraphFrame } from './body-frames.ts';
import { countedNotes } from './counted-notes.ts';
import { type FieldStack, fieldStack } from './field-stack.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';
import { tableGrid } from './table-grid.ts';
import { withoutSlivers } from './without-slivers.ts';

/** What has been read of a body, and what is open in it. */
export interface BodyState {
  readonly blocks: readonly SourceBlock[];
  readonly notes: ReturnType<typeof countedNotes>;
  readonly fields: FieldStack;
  /** Where the text now read stands. */
  readonly place: () => string;
  readonly write: (text: string) => void;
  readonly setParagraph: (change: Partial<ParagraphFrame>) => void;
  readonly setCell: (change: Partial<FlowFrame>) => void;
  readonly setRow: (change: { readonly skipped?: number; readonly isDeleted?: boolean }) => void;
  readonly openParagraph: (isContents: boolean) => void;
  readonly openTable: () => void;
  /** A column of the grid of the table that is open, in twips. */
  readonly addColumn: (width: number) => void;
  readonly open: (frame: Frame) => void;
  readonly endParagraph: () => void;
  readonly endCell: () => void;
  readonly endRow: () => void;
  readonly endTable: () => void;
  /** What a text box holds stands behind the paragraph it is fixed to. */
  readonly endBox: () => void;
}

export function bodyState(styles: ParagraphStyles, nextNumber: ListNumbers, limits: FileLimits): BodyState {
  const blocks: SourceBlock[] = [];
  const notes = countedNotes();
  const fields = fieldStack();
  const frames: Frame[] = [flowFrame('body')];
  const paragraphs: ParagraphFrame[] = [];
  let tables = 0;
  let paragraphCount = 0;
  let places = 0;
  const place = () => `第${paragraphCount + 1}段`;
  return {
    blocks,
    notes,
    fields,
    place,
    write,
    setParagraph: (change) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph) Object.assign(paragraph, change);
    },
    setCell: (change) => {
      const cell = frames.at(-1);
      if (cell?.kind === 'cell') Object.assign(cell, change);
    },
    setRow: (change) => {
      const row = frames.at(-1);
      if (row?.kind === 'row') Object.assign(row, change);
    },
    openParagraph: (isContents) => {
      paragraphs.push(paragraphFrame(isContents));
    },
    openTable: () => {
      tables += 1;
      fields.leaveContents();
      frames.push({ kind: 'table', place: `第${tables}张表`, widths: [], rows: [] });
    },
    addColumn: (width) => {
      const table = frames.at(-1);
      if (table?.kind === 'table' && table.widths.length < 1000) table.widths.push(width);
    },
    open: (frame) => {
      frames.push(frame);
    },
    endParagraph,
    endCell,
    endRow,
    endTable,
    endBox,
  };

  function flow(): FlowFrame | undefined {
    const last = frames.at(-1);
    return last && 'texts' in last ? last : undefined;
  }

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || !fields.isReading) return;
    if (paragraph.isHidden) notes.count('hidden', place());
    else paragraph.text += text;
  }

  function endParagraph(): void {
    fields.endParagraph();
    const paragraph = paragraphs.pop();
    const into = flow();
    if (!paragraph || !into) return;
    const text = into.carried + cleanText(paragraph.text);
    into.carried = paragraph.isMarkDeleted ? text : '';
    if (paragraph.isMarkDeleted) return;
    const number = numberOf(paragraph);
    if (into.kind === 'body') addParagraph(paragraph, text, number);
    else if (text.trim() !== '') into.texts.push(number + text.trim());
  }

  function numberOf({ style, list, depth }: ParagraphFrame): string {
    const own = list === undefined ? styles(style).list : { id: list, depth: depth ?? 0 };
    return own && own.id !== '0' ? nextNumber(own.id, own.depth) : '';
  }

  function addParagraph(paragraph: ParagraphFrame, text: string, number: string): void {
    const style = styles(paragraph.style);
    const level = paragraph.level ?? style.level;
    blocks.push({
      kind: 'paragraph',
      place: place(),
      text,
      number,
      ...(level !== undefined && level <= 9 ? { level } : {}),
      isContents: paragraph.isContents || fields.isContents || style.isContents,
    });
    paragraphCount += 1;
  }

  function endCell(): void {
    const cell = frames.pop();
    const row = frames.at(-1);
    if (cell?.kind !== 'cell' || row?.kind !== 'row') return;
    const { texts, tables: nested, carried, span, merge, joinsLeft } = cell;
    if (carried.trim() !== '') texts.push(carried.trim());
    row.cells.push({ text: texts.join('\n'), span, merge, joinsLeft });
    const outer = frames.findLast(
      (frame) => frame.kind === 'body' || frame.kind === 'cell' || frame.kind === 'box',
    );
    if (nested.length > 0 && outer && 'tables' in outer) outer.tables.push(...nested);
  }

  function endRow(): void {
    const row = frames.pop();
    const table = frames.at(-1);
    if (row?.kind === 'row' && table?.kind === 'table' && !row.isDeleted) table.rows.push(row);
  }

  function endTable(): void {
    const table = frames.pop();
    const into = flow();
    if (table?.kind !== 'table' || !into) return;
    places += table.rows.reduce(
      (count, { skipped, cells }) => count + skipped + sum(cells.map(({ span }) => span)),
      0,
    );
    if (places > limits.tablePlaces)
      throw refused(`表格过大（超过 ${limits.tablePlaces} 格），不像公开报告，已停止读取`);
    const nested = into.tables.splice(0);
    into.tables.push(tableGrid(withoutSlivers(table.rows, table.widths), table.place), ...nested);
    if (into.kind === 'body') blocks.push(...into.tables.splice(0));
  }

  function endBox(): void {
    const box = frames.pop();
    const into = flow();
    if (box?.kind !== 'box' || !into) return;
    if (into.kind !== 'body') into.texts.push(...box.texts);
    else for (const text of box.texts) addParagraph(paragraphFrame(false), text, '');
    into.tables.push(...box.tables);
    if (into.kind === 'body') blocks.push(...into.tables.splice(0));
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
