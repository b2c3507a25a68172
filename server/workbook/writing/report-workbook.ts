import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type {
  Workbook,
  Worksheet,
  WorksheetCell,
  WorksheetColumn,
  WorksheetRow,
} from '../../documents/xlsx/workbook.ts';
import type { EntrySheet, Field, SheetWords } from '../field.ts';
import { objectsIn } from '../list-of.ts';
import { sheetWords } from '../sheet-words.ts';
import { entrySheets, idTitle } from '../sheets/entry-sheets.ts';
import { guideSheet } from './guide-sheet.ts';

/**
 * The report as a workbook to be filled in: what is entered stands there, every item with its id in a hidden column.
 * @param pack the report's: it names the sections of the texts, and those still to be written are offered
 */
export function reportWorkbook(report: WorkingReport, pack: Pack | undefined): Workbook {
  const json = report as unknown as JsonObject;
  const words = sheetWords(json, pack);
  return {
    title: `${report.department.name}${report.department.year}年预算公开填报表`,
    sheets: [
      guideSheet(report),
      ...entrySheets.map((sheet) => {
        const offered = (pack && sheet.offers?.(report, pack.outline)) ?? [];
        return worksheet(sheet, [...sheet.items(json), ...offered], words);
      }),
    ],
  };
}

/** Rows to be filled in at once; more may be added. */
const freeRows = 500;

function worksheet(sheet: EntrySheet, items: readonly JsonObject[], words: SheetWords): Worksheet {
  const fields = [...sheet.fields, ...(sheet.parts?.fields ?? [])];
  return {
    name: sheet.name,
    columns: [
      { title: idTitle, width: 12, isHidden: true, format: 'text' },
      ...fields.map((field) => column(field, words)),
    ],
    rows: items.flatMap((item) => rowsOf(sheet, item, words)),
    freeRows: sheet.isSingle ? 0 : freeRows,
  };
}

function column({ title, width, codec }: Field, words: SheetWords): WorksheetColumn {
  const choices = codec.choices && choicesOf(codec.choices, words);
  return {
    title: codec.kind === 'money' ? `${title}（元）` : title,
    width,
    format: codec.kind,
    ...(choices ? { choices } : {}),
  };
}

/** As many as a list of a workbook holds; headings may be longer than that. */
const mostListed = 255;

function choicesOf(
  choices: NonNullable<Field['codec']['choices']>,
  words: SheetWords,
): WorksheetColumn['choices'] {
  if (typeof choices === 'function') {
    const own = choices(words);
    const isListed =
      own.length > 0 && own.join(',').length <= mostListed && !own.some((text) => text.includes(','));
    return isListed ? own : undefined;
  }
  if (!('sheet' in choices)) return choices;
  const fields = entrySheets.find(({ name }) => name === choices.sheet)?.fields ?? [];
  return { sheet: choices.sheet, column: 1 + fields.findIndex(({ title }) => title === choices.column) };
}

/** A row an item; further parts of it in rows of their own. */
function rowsOf({ fields, parts }: EntrySheet, item: JsonObject, words: SheetWords): readonly WorksheetRow[] {
  const id: WorksheetCell =
    item.id === undefined ? { kind: 'blank' } : { kind: 'text', text: String(item.id) };
  const own = fields.map((field) => cellOf(field, item, words));
  if (!parts) return [{ role: 'plain', cells: [id, ...own] }];
  const blanks = fields.map((): WorksheetCell => ({ kind: 'blank' }));
  const list = objectsIn(item[parts.key]);
  return (list.length > 0 ? list : [{}]).map((part, index) => ({
    role: 'plain',
    cells: [id, ...(index === 0 ? own : blanks), ...parts.fields.map((field) => cellOf(field, part, words))],
  }));
}

function cellOf({ codec, get }: Field, item: JsonObject, words: SheetWords): WorksheetCell {
  const text = codec.write(get(item), words);
  if (text === '') return { kind: 'blank' };
  return codec.kind === 'money' ? { kind: 'number', value: text, format: 'money' } : { kind: 'text', text };
}
