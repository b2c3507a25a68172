import { captionOf, isCaptionText } from './caption.ts';
import { labelOf, unitInLabels } from './form-labels.ts';
import { plain } from './plain.ts';
import { isIndicatorHeader, isIndicatorTitle, readIndicators } from './read-indicators.ts';
import type { FormField, RecognisedForm } from './recognised-form.ts';
import { type SourcePiece, type SourceRow, textsOf } from './source-piece.ts';

/** The projects of a table that has them one under the other, an indicator a row; none where it is no such table. */
export function recogniseFlatForms(piece: SourcePiece): readonly RecognisedForm[] {
  const at = piece.rows.findIndex(
    (row) => isIndicatorHeader(row) && textsOf(row).some((text) => labelOf(text) === 'name'),
  );
  const header = piece.rows[at];
  if (!header) return [];
  const columns = header.cells.flatMap((cell, column) => {
    const label = cell && !isIndicatorTitle(cell.text) ? fieldOf(cell.text) : undefined;
    return label ? [{ label, column }] : [];
  });
  const nameAt = columns.find(({ label }) => label === 'name')?.column ?? 0;
  const over = [...piece.rows.slice(0, at + 1).flatMap(textsOf), ...piece.above];
  const unit = captionOf(over.filter(isCaptionText)).unit ?? unitInLabels(over) ?? '万元';
  return byProject(piece.rows.slice(at + 1), nameAt).map((rows) => ({
    of: 'projects',
    place: rows[0]?.place ?? piece.place,
    block: piece.block,
    title: piece.above.find((text) => !isCaptionText(text)) ?? '',
    unit,
    fields: fieldsOf(rows, columns),
    plan: [],
    indicators: readIndicators(header, rows),
    remarks: [],
  }));
}

/** 单位名称 stands for who carries a project out. */
function fieldOf(text: string): FormField | undefined {
  if (/^(?:预算)?单位(?:名称)?$/.test(plain(text))) return 'implementer';
  const label = labelOf(text);
  return label === 'plan' || label === 'over' ? undefined : label;
}

/** A name that is left blank goes on from above; sums name no project. */
function byProject(rows: readonly SourceRow[], name: number): readonly (readonly SourceRow[])[] {
  const projects: { readonly name: string; readonly rows: SourceRow[] }[] = [];
  for (const row of rows) {
    if (textsOf(row).length === 0 || isIndicatorHeader(row)) continue;
    const own = plain(row.cells[name]?.text ?? '');
    const last = projects.at(-1);
    if (last && (own === '' || own === last.name)) last.rows.push(row);
    else if (own !== '' && !/^(?:合计|总计|小计)$/.test(own)) projects.push({ name: own, rows: [row] });
  }
  return projects.map((project) => project.rows);
}

function fieldsOf(
  rows: readonly SourceRow[],
  columns: readonly { readonly label: FormField; readonly column: number }[],
): RecognisedForm['fields'] {
  return Object.fromEntries(
    columns.flatMap(({ label, column }) => {
      const text = rows.map(({ cells }) => cells[column]?.text.trim() ?? '').find((own) => own !== '');
      return text === undefined ? [] : [[label, text]];
    }),
  );
}
