import type { WorksheetCell, WorksheetRow } from './workbook.ts';

type Kind = 'text' | 'money' | 'percent';
const kinds: readonly Kind[] = ['text', 'money', 'percent'];
const roles: readonly WorksheetRow['role'][] = ['plain', 'heading', 'marked'];
const mostIndent = 3;

/** Numbers of the formats of `kinds`; 49 is text. */
const formats: Readonly<Record<Kind, number>> = { text: 49, money: 4, percent: 164 };
const fills: Readonly<Record<WorksheetRow['role'], number>> = { plain: 0, heading: 2, marked: 3 };

/** The style of the header cells. */
export const headerStyle = 1;
const firstStyle = 2;

/** The number of a cell's style: 0 is the default, then the header's, then one for each role, kind and indent. */
export function cellStyle(cell: WorksheetCell, role: WorksheetRow['role']): number {
  const kind = cell.kind === 'number' ? cell.format : 'text';
  const indent = cell.kind === 'text' ? Math.min(cell.indent ?? 0, mostIndent) : 0;
  const ofRole = roles.indexOf(role) * (kinds.length + mostIndent);
  return firstStyle + ofRole + (kind === 'text' ? indent : mostIndent + kinds.indexOf(kind));
}

/** The style of cells still to be filled in. */
export const freeStyle = (format: 'text' | 'money'): number =>
  firstStyle + (format === 'text' ? 0 : mostIndent + kinds.indexOf('money'));

function stylesOf(role: WorksheetRow['role']): readonly string[] {
  const font = role === 'heading' ? 1 : 0;
  const base = `fontId="${font}" fillId="${fills[role]}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  const texts = Array.from(
    { length: mostIndent + 1 },
    (_, indent) =>
      `<xf numFmtId="49" ${base} quotePrefix="1" applyNumberFormat="1"><alignment vertical="top" wrapText="1"${indent > 0 ? ` indent="${indent}"` : ''}/></xf>`,
  );
  const numbers = kinds
    .filter((kind) => kind !== 'text')
    .map(
      (kind) =>
        `<xf numFmtId="${formats[kind]}" ${base} applyNumberFormat="1"><alignment horizontal="right" vertical="top"/></xf>`,
    );
  return [...texts, ...numbers];
}

const styles = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  ...roles.flatMap(stylesOf),
];

const side = (name: string) => `<${name} style="thin"><color rgb="FFBFC7D1"/></${name}>`;
const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

/** One look for every sheet: 宋体, thin rules, grey headings, what changed on a pale ground. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="10"/><name val="宋体"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFE8EDF3')}${solid('FFFFF6DC')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
