import type { FileLimits } from '../file/file-limits.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Attribute, XmlHandler } from '../xml/read-xml.ts';
import { flowFrame } from './body-frames.ts';
import { type BodyState, bodyState } from './body-state.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';
import { isSkipped } from './skipped-elements.ts';
import { symbolText } from './symbol-text.ts';

/** What an element does where it opens; `path` are the elements around it, from the outside in. */
type Opens = (state: BodyState, attribute: Attribute, path: readonly string[]) => void;

const paragraphElements: Readonly<Record<string, Opens>> = {
  r: (state) => state.setParagraph({ isHidden: false }),
  pStyle: (state, attribute) => state.setParagraph({ style: attribute('val') ?? '' }),
  outlineLvl: (state, attribute) => state.setParagraph({ level: Number(attribute('val')) + 1 }),
  numId: (state, attribute) => state.setParagraph({ list: attribute('val') }),
  ilvl: (state, attribute) => state.setParagraph({ depth: Number(attribute('val')) }),
  vanish: (state, attribute, path) => {
    if (path.at(-2) === 'r' && isOn(attribute)) state.setParagraph({ isHidden: true });
  },
};

const characterElements: Readonly<Record<string, Opens>> = {
  tab: (state, _, path) => {
    if (path.at(-1) === 'r') state.write('\t');
  },
  ptab: (state) => state.write('\t'),
  br: (state, attribute) => {
    if ((attribute('type') ?? 'textWrapping') === 'textWrapping') state.write('\n');
  },
  cr: (state) => state.write('\n'),
  noBreakHyphen: (state) => state.write('-'),
  sym: (state, attribute) => {
    const text = symbolText(attribute('font') ?? '', attribute('char') ?? '');
    if (text === undefined) state.notes.count('symbol', state.place());
    state.write(text ?? '□');
  },
  fldChar: ({ fields }, attribute) => {
    const type = attribute('fldCharType');
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  },
};

const tableElements: Readonly<Record<string, Opens>> = {
  tbl: (state) => state.openTable(),
  gridCol: (state, attribute) => state.addColumn(wholeNumber(attribute('w'), unknownWidth)),
  tr: (state) => state.open({ kind: 'row', cells: [], skipped: 0, isDeleted: false }),
  tc: (state) => state.open(flowFrame('cell')),
  gridBefore: (state, attribute) => state.setRow({ skipped: wholeNumber(attribute('val'), 0) }),
  gridSpan: (state, attribute) =>
    state.setCell({ span: Math.min(Math.max(1, wholeNumber(attribute('val'), 1)), 1000) }),
  vMerge: (state, attribute) => state.setCell({ merge: attribute('val') === 'restart' ? 'start' : 'on' }),
  hMerge: (state, attribute) => state.setCell({ joinsLeft: attribute('val') !== 'restart' }),
};

const notedElements: Readonly<Record<string, Opens>> = {
  /** A deleted row, or a deleted paragraph mark; deleted runs are skipped before they come here. */
  del: (state, _, path) => {
    state.notes.count('revision', state.place());
    if (path.at(-1) === 'trPr') state.setRow({ isDeleted: true });
    else if (path.at(-2) === 'pPr') state.setParagraph({ isMarkDeleted: true });
  },
  ins: (state) => state.notes.count('revision', state.place()),
  txbxContent: (state) => {
    state.open(flowFrame('box'));
    state.notes.count('box', state.place());
  },
  footnoteReference: (state) => state.notes.count('footnote', state.place()),
  endnoteReference: (state) => state.notes.count('footnote', state.place()),
  altChunk: (state) => state.notes.count('chunk', state.place()),
  'a:blip': (state) => state.notes.count('picture', state.place()),
  'v:imagedata': (state) => state.notes.count('picture', state.place()),
};

/** Maps, so that no name of an element can be one that every object has. */
const opens = new Map<string, Opens>(
  [paragraphElements, characterElements, tableElements, notedElements].flatMap((own) => Object.entries(own)),
);
const closes = new Map<string, (state: BodyState) => void>([
  ['p', (state) => state.endParagraph()],
  ['tc', (state) => state.endCell()],
  ['tr', (state) => state.endRow()],
  ['tbl', (state) => state.endTable()],
  ['txbxContent', (state) => state.endBox()],
]);
/** The elements whose text is read: of a page, or of a field's instruction. */
const texts: ReadonlySet<string> = new Set(['t', 'm:t', 'instrText']);

/** Reads document.xml event by event into blocks: revisions accepted, fields as their results, merged cells resolved. */
export function bodyReader(
  styles: ParagraphStyles,
  nextNumber: ListNumbers,
  limits: FileLimits,
): { readonly handler: XmlHandler; readonly document: () => SourceDocument } {
  const state = bodyState(styles, nextNumber, limits);
  const path: string[] = [];
  const chosen: boolean[] = [];
  let skipping = 0;
  let contentsDepth = 0;
  let isPlaceholder = false;
  let reads = '';
  const controls = () => path.filter((name) => name === 'sdt').length;

  const handler: XmlHandler = {
    open: (name, attribute) => {
      if (
        skipping > 0 ||
        isSkipped(name, path.at(-1) ?? '', chosen) ||
        (isPlaceholder && name === 'sdtContent')
      ) {
        skipping += 1;
        isPlaceholder = false;
        if (skipping === 1 && name === 'del') state.notes.count('revision', state.place());
        return;
      }
      if (texts.has(name)) reads = name;
      else if (name === 'p') state.openParagraph(state.fields.isContents || contentsDepth > 0);
      else openControl(name, attribute);
      opens.get(name)?.(state, attribute, path);
      path.push(name);
    },
    text: (text) => {
      if (skipping > 0 || reads === '') return;
      if (reads === 'instrText') state.fields.instruct(text);
      else state.write(text);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      path.pop();
      if (texts.has(name)) reads = '';
      else if (name === 'mc:AlternateContent') chosen.pop();
      else if (name === 'sdt' && controls() < contentsDepth) contentsDepth = 0;
      closes.get(name)?.(state);
    },
  };
  return { handler, document: () => ({ blocks: state.blocks, notes: state.notes.all() }) };

  /** A content control may hold the 目录, or nothing but the words that ask to fill it in. */
  function openControl(name: string, attribute: Attribute): void {
    if (name === 'mc:AlternateContent') chosen.push(false);
    else if (name === 'showingPlcHdr') isPlaceholder = isOn(attribute);
    else if (name === 'docPartGallery' && /table of contents/i.test(attribute('val') ?? ''))
      contentsDepth = Math.max(contentsDepth, controls());
  }
}

/** Of a column whose width is not given, so that it is none of no width. */
const unknownWidth = 1000;

const isOn = (attribute: Attribute): boolean => !/^(?:0|false|off)$/.test(attribute('val') ?? '');

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}
