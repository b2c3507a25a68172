import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { cleanText } from '../source/clean-text.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import type { Attribute, XmlHandler } from '../xml/read-xml.ts';
import { type FlowFrame, type Frame, flowFrame, type ParagraphFrame, paragraphFrame } from './body-frames.ts';
import { countedNotes } from './counted-notes.ts';
import { fieldStack } from './field-stack.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';
import { isSkipped } from './skipped-elements.ts';
import { symbolText } from './symbol-text.ts';
import { tableGrid } from './table-grid.ts';

/** Reads document.xml event by event into blocks: revisions accepted, fields as their results, merged cells resolved. */
export function bodyReader(
  styles: ParagraphStyles,
  nextNumber: ListNumbers,
  limits: FileLimits,
): { readonly handler: XmlHandler; readonly document: () => SourceDocument } {
  const blocks: SourceBlock[] = [];
  const notes = countedNotes();
  const fields = fieldStack();
  const path: string[] = [];
  const frames: Frame[] = [flowFrame('body')];
  const paragraphs: ParagraphFrame[] = [];
  const chosen: boolean[] = [];
  let skipping = 0;
  let contentsBoxes = 0;
  let reads: 'text' | 'instruction' | undefined;
  let tables = 0;
  let paragraphCount = 0;
  let places = 0;

  const flow = (): FlowFrame | undefined => {
    const last = frames.at(-1);
    return last && 'texts' in last ? last : undefined;
  };
  const place = () => `第${paragraphCount + 1}段`;
  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || !fields.isReading) return;
    if (paragraph.isHidden) notes.count('hidden', place());
    else paragraph.text += text;
  };

  const opens: Readonly<Record<string, (attribute: Attribute, parent: string) => void>> = {
    p: () => void paragraphs.push(paragraphFrame(fields.isContents || contentsBoxes > 0)),
    r: () => setParagraph({ isHidden: false }),
    pStyle: (attribute) => setParagraph({ style: attribute('val') ?? '' }),
    outlineLvl: (attribute) => setParagraph({ level: Number(attribute('val')) + 1 }),
    numId: (attribute) => setParagraph({ list: attribute('val') }),
    ilvl: (attribute) => setParagraph({ depth: Number(attribute('val')) }),
    vanish: (attribute) => {
      if (path.at(-2) === 'r' && isOn(attribute)) setParagraph({ isHidden: true });
    },
    t: () => {
      reads = 'text';
    },
    'm:t': () => {
      reads = 'text';
    },
    instrText: () => {
      reads = 'instruction';
    },
    tab: (_, parent) => {
      if (parent === 'r') write('\t');
    },
    ptab: () => write('\t'),
    br: (attribute) => {
      if ((attribute('type') ?? 'textWrapping') === 'textWrapping') write('\n');
    },
    cr: () => write('\n'),
    noBreakHyphen: () => write('-'),
    sym: (attribute) => {
      const text = symbolText(attribute('font') ?? '', attribute('char') ?? '');
      if (text === undefined) notes.count('symbol', place());
      write(text ?? '□');
    },
    fldChar: (attribute) => {
      const type = attribute('fldCharType');
      if (type === 'begin') fields.begin();
      else if (type === 'separate') fields.separate();
      else if (type === 'end') fields.end();
    },
    del: (_, parent) => markDeleted(parent),
    docPartGallery: (attribute) => {
      if (/table of contents/i.test(attribute('val') ?? ''))
        contentsBoxes = Math.max(contentsBoxes, sdtDepth());
    },
    tbl: () => {
      tables += 1;
      fields.leaveContents();
      frames.push({ kind: 'table', place: `第${tables}张表`, rows: [] });
    },
    tr: () => void frames.push({ kind: 'row', cells: [], skipped: 0, isDeleted: false }),
    tc: () => void frames.push(flowFrame('cell')),
    gridBefore: (attribute) => {
      const row = frames.at(-1);
      if (row?.kind === 'row') row.skipped = wholeNumber(attribute('val'), 0);
    },
    gridSpan: (attribute) => setCell({ span: Math.min(Math.max(1, wholeNumber(attribute('val'), 1)), 1000) }),
    vMerge: (attribute) => setCell({ merge: attribute('val') === 'restart' ? 'start' : 'on' }),
    hMerge: (attribute) => setCell({ joinsLeft: attribute('val') !== 'restart' }),
    txbxContent: () => {
      frames.push(flowFrame('box'));
      notes.count('box', place());
    },
    footnoteReference: () => notes.count('footnote', place()),
    endnoteReference: () => notes.count('footnote', place()),
    altChunk: () => notes.count('chunk', place()),
    blip: () => notes.count('picture', place()),
    imagedata: () => notes.count('picture', place()),
    ins: () => notes.count('revision', place()),
    'mc:AlternateContent': () => void chosen.push(false),
  };

  const closes: Readonly<Record<string, () => void>> = {
    p: () => endParagraph(),
    t: () => {
      reads = undefined;
    },
    'm:t': () => {
      reads = undefined;
    },
    instrText: () => {
      reads = undefined;
    },
    sdt: () => {
      if (sdtDepth() < contentsBoxes) contentsBoxes = 0;
    },
    tc: () => endCell(),
    tr: () => endRow(),
    tbl: () => endTable(),
    txbxContent: () => endBox(),
    'mc:AlternateContent': () => void chosen.pop(),
  };

  function setParagraph(change: Partial<ParagraphFrame>): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph) Object.assign(paragraph, change);
  }

  function setCell(change: Partial<FlowFrame>): void {
    const cell = frames.at(-1);
    if (cell?.kind === 'cell') Object.assign(cell, change);
  }

  const sdtDepth = () => path.filter((name) => name === 'sdt').length;

  /** A deleted row, or a deleted paragraph mark; deleted runs are skipped before they come here. */
  function markDeleted(parent: string): void {
    notes.count('revision', place());
    const row = frames.at(-1);
    if (parent === 'trPr' && row?.kind === 'row') row.isDeleted = true;
    if (parent === 'rPr' && path.at(-2) === 'pPr') setParagraph({ isMarkDeleted: true });
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
    into.tables.push(tableGrid(table.rows, table.place), ...nested);
    if (into.kind === 'body') blocks.push(...into.tables.splice(0));
  }

  /** What a text box holds stands behind the paragraph it is fixed to. */
  function endBox(): void {
    const box = frames.pop();
    const into = flow();
    if (box?.kind !== 'box' || !into) return;
    if (into.kind !== 'body') into.texts.push(...box.texts);
    else for (const text of box.texts) addParagraph(paragraphFrame(false), text, '');
    into.tables.push(...box.tables);
    if (into.kind === 'body') blocks.push(...into.tables.splice(0));
  }

  const handler: XmlHandler = {
    open: (name, attribute) => {
      const parent = path.at(-1) ?? '';
      if (skipping > 0 || isSkipped(name, parent, chosen)) {
        skipping += 1;
        if (skipping === 1 && name === 'del') notes.count('revision', place());
        return;
      }
      opens[name]?.(attribute, parent);
      path.push(name);
    },
    text: (text) => {
      if (skipping > 0 || reads === undefined) return;
      if (reads === 'text') write(text);
      else fields.instruct(text);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      path.pop();
      closes[name]?.();
    },
  };
  return { handler, document: () => ({ blocks, notes: notes.all() }) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isOn = (attribute: Attribute): boolean => !/^(?:0|false|off)$/.test(attribute('val') ?? '');

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}
