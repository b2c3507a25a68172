import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { notUnderstood } from '../protocol.ts';
import { captionOf, isCaptionText } from './caption.ts';
import { type Label, labelOf, unitInLabels } from './form-labels.ts';
import { plain } from './plain.ts';
import { isIndicatorHeader, readIndicators } from './read-indicators.ts';
import type { FormField, RecognisedForm } from './recognised-form.ts';
import { type SourcePiece, type SourceRow, textsOf } from './source-piece.ts';

const planMonths = ['3', '6', '10', '12'];
/** The table of a project or a special fund, by its labels; undefined where it is no such table. */
export function recogniseForm(piece: SourcePiece): RecognisedForm | undefined {
  const header = piece.rows.findIndex(isIndicatorHeader);
  if (header < 0) return undefined;
  const above = piece.rows.slice(0, header);
  const texts = [...above.flatMap(textsOf), ...piece.above];
  const { fields, remarks } = readFields(above);
  const title =
    piece.above.find((text) => !isCaptionText(text)) ??
    above
      .slice(0, 2)
      .flatMap(textsOf)
      .find((text) => /绩效目标表$/.test(plain(text))) ??
    '';
  return {
    of: texts.some((text) => plain(text) === '专项资金名称') ? 'specialFunds' : 'projects',
    place: piece.place,
    block: piece.block,
    title,
    unit: captionOf(texts.filter(isCaptionText)).unit ?? unitInLabels(texts) ?? '万元',
    fields,
    plan: readPlan(above),
    indicators: readIndicators(piece.rows[header] as SourceRow, piece.rows.slice(header + 1)),
    remarks,
  };
}

/** Each value stands behind its label; that of a label over several rows may stand in a later one. */
function readFields(rows: readonly SourceRow[]) {
  const fields: Partial<Record<FormField, string>> = {};
  const remarks: ProtocolEntry[] = [];
  for (const [index, row] of rows.entries()) {
    if (isMonthRow(row) || (index > 0 && isMonthRow(rows[index - 1]))) continue;
    let open: Label | undefined;
    for (const cell of new Set(row.cells)) {
      const text = cell?.text.trim() ?? '';
      const label = labelOf(text);
      const isAbove = cell !== undefined && label === undefined && rows[index - 1]?.cells.includes(cell);
      if (label) open = label;
      else if (isAbove || open === 'plan' || isMonth(text) || isOverTable(text)) continue;
      else if (open === 'goals' || open === 'purpose')
        fields[open] = [fields[open], text].filter((part) => part).join('\n');
      else if (open && open !== 'over') {
        fields[open] ??= text;
        open = undefined;
      } else if (text !== '')
        remarks.push(notUnderstood(row.place, '这一格没有可以识别的名称，未导入', text));
    }
  }
  return { fields, remarks };
}

/** The months of the plan; their shares stand in the row below. */
const isMonthRow = (row: SourceRow | undefined): boolean =>
  row !== undefined && textsOf(row).filter(isMonth).length >= 2;

const isMonth = (text: string): boolean => monthOf(text) !== undefined;
const monthOf = (text: string): string | undefined =>
  /^(\d{1,2})月(?:底|末)?(?:\(%\))?$/.exec(plain(text))?.[1];

/** The share to the end of each month stands below its name. */
function readPlan(rows: readonly SourceRow[]): readonly string[] {
  const months = rows.findIndex(isMonthRow);
  const names = rows[months]?.cells ?? [];
  const values = rows[months + 1]?.cells ?? [];
  const found = planMonths.map((month) => {
    const column = names.findIndex((cell) => cell && monthOf(cell.text) === month);
    return column < 0 ? '' : (values[column]?.text.trim() ?? '');
  });
  return months < 0 ? [] : found;
}

/** A title or money unit in the first rows. */
const isOverTable = (text: string): boolean => /绩效目标表$|^(?:金额)?单位:(?:万元|元)$/.test(plain(text));
