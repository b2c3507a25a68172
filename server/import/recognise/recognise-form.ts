import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { notUnderstood } from '../protocol.ts';
import type { SourceCell } from '../source/source-document.ts';
import { captionOf, isCaptionText } from './caption.ts';
import { plain } from './plain.ts';
import type { FormField, PrintedIndicator, RecognisedForm } from './recognised-form.ts';
import { type SourcePiece, type SourceRow, textsOf } from './source-piece.ts';

/** A label that only stands over others has no value of its own. */
type Label = FormField | 'plan' | 'over';

const labels: readonly (readonly [Label, RegExp])[] = [
  ['over', /^(?:项目|预算)?(?:资金|预算)(?:情况|来源|构成)?$|^项目(?:信息|基本情况)$/],
  ['agency', /^(?:主管|预算)(?:部门|单位)(?:名称)?(?:及(?:代码|编码))?$/],
  ['implementer', /^(?:项目)?(?:实施|承担|使用|申报|填报|执行)(?:单位|部门)(?:名称)?$|^项目单位(?:名称)?$/],
  ['code', /^项目(?:编码|代码|编号)$/],
  ['name', /^(?:项目|专项资金)名称$/],
  ['budget', /^(?:预算数|预算金额|预算规模|项目预算|资金总额|年度预算(?:数|金额)?|年度资金总额|年度资金)$/],
  ['fiscal', /^(?:其中:)?(?:本级)?财政(?:拨款|性)?资金$|^(?:其中:)?(?:当年)?财政拨款$/],
  ['other', /^(?:其中:)?其他资金$/],
  ['purpose', /资金用途$|^项目(?:概况|概述|内容|描述)$/],
  ['plan', /支出计划/],
  ['goals', /^(?:项目)?(?:年度)?(?:总体)?(?:绩效)?(?:总)?目标$/],
  ['period', /^(?:项目)?(?:起止|实施)?(?:年限|期限|周期)$/],
];
const planMonths = ['3', '6', '10', '12'];
const indicatorColumns: readonly RegExp[] = [
  /^一级指标/,
  /^二级指标/,
  /^三级指标|^指标名称/,
  /描述|指标解释|指标内容|指标说明/,
  /^(?:年度)?(?:指标值|目标值)(?!.*依据)/,
  /依据|来源/,
];

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

export const isIndicatorHeader = (row: SourceRow): boolean =>
  indicatorColumns.slice(0, 3).filter((title) => textsOf(row).some((text) => title.test(plain(text))))
    .length >= 2;

const labelOf = (text: string): Label | undefined =>
  labels.find(([, label]) =>
    label.test(
      plain(text)
        .replace(/:$/, '')
        .replace(/\((?:%|(?:单位:)?万?元)\)$/, ''),
    ),
  )?.[0];

const unitInLabels = (texts: readonly string[]): RecognisedForm['unit'] | undefined => {
  const [, unit] =
    texts
      .filter(labelOf)
      .map((text) => /\((?:单位:)?(万?元)\)/.exec(plain(text)) ?? [])
      .find(([, own]) => own) ?? [];
  return unit as RecognisedForm['unit'] | undefined;
};

/** Each value stands behind its label; that of a label over several rows may stand in a later one. */
function readFields(rows: readonly SourceRow[]) {
  const fields: Partial<Record<FormField, string>> = {};
  const remarks: ProtocolEntry[] = [];
  for (const [index, row] of rows.entries()) {
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

const isMonth = (text: string): boolean => monthOf(text) !== undefined;
const monthOf = (text: string): string | undefined =>
  /^(\d{1,2})月(?:底|末)?(?:\(%\))?$/.exec(plain(text))?.[1];

/** The share to the end of each month stands below its name. */
function readPlan(rows: readonly SourceRow[]): readonly string[] {
  const months = rows.findIndex((row) => textsOf(row).filter(isMonth).length >= 2);
  const names = rows[months]?.cells ?? [];
  const values = rows[months + 1]?.cells ?? [];
  const found = planMonths.map((month) => {
    const column = names.findIndex((cell) => cell && monthOf(cell.text) === month);
    return column < 0 ? '' : (values[column]?.text.trim() ?? '');
  });
  return months < 0 ? [] : found;
}

function readIndicators(header: SourceRow, rows: readonly SourceRow[]): readonly PrintedIndicator[] {
  const columns = indicatorColumns.map((title) =>
    header.cells.flatMap((cell, index) => (cell && title.test(plain(cell.text)) ? [index] : [])),
  );
  const indicators: PrintedIndicator[] = [];
  for (const row of rows) {
    if (isIndicatorHeader(row) || textsOf(row).length === 0) continue;
    const own = columns.map((at) => joined(at.map((column) => row.cells[column])));
    const before = indicators.at(-1);
    // A level that is left blank below the first of its rows goes on, as a merged one does.
    const level1 = own[0] || before?.[0] || '';
    const level2 = own[1] || (own[0] ? '' : before?.[1]) || '';
    indicators.push([level1, level2, own[2] ?? '', own[3] ?? '', own[4] ?? '', own[5] ?? '']);
  }
  return indicators;
}

const joined = (cells: readonly (SourceCell | undefined)[]): string =>
  [...new Set(cells)].map((cell) => cell?.text.trim() ?? '').join('');

/** A title or money unit in the first rows. */
const isOverTable = (text: string): boolean => /绩效目标表$|^(?:金额)?单位:(?:万元|元)$/.test(plain(text));
