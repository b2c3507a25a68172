import { changeStatusNames } from '../../../schemas/compare/change-status.ts';
import type { Both } from '../../../schemas/compare/compared-report.ts';
import type { ComparedScope } from '../../../schemas/compare/comparison.ts';
import type { ComparedProject } from '../../../schemas/compare/items/compared-project.ts';
import type { ComparedText } from '../../../schemas/compare/texts/compared-text.ts';
import type { Worksheet, WorksheetRow, WorksheetRun } from '../../documents/xlsx/workbook.ts';
import { blank, changeCells, changeColumns, differences, runsOf, text } from './cells.ts';

/** 项目: each with its money, and its texts and indicators where they are written otherwise. */
export const projectsSheet = (
  { projects }: ComparedScope,
  years: Both<string>,
  onlyChanges: boolean,
): Worksheet => ({
  name: '项目',
  columns: [
    { title: '编码', width: 22 },
    { title: '名称', width: 32 },
    { title: '单位', width: 20 },
    { title: '变动', width: 8 },
    { title: '原编码、名称、单位', width: 28 },
    ...changeColumns(years),
    { title: '文字和指标的变动', width: 70 },
  ],
  rows: projects.filter(({ status }) => !onlyChanges || status !== 'same').map(projectRow),
});

const projectRow = (project: ComparedProject): WorksheetRow => ({
  role: project.status === 'same' ? 'plain' : 'marked',
  cells: [
    text(project.code),
    text(project.name),
    text(project.unit),
    text(`${changeStatusNames[project.status]}${project.isGuess ? '（按名称相近判断，请核对）' : ''}`),
    project.was
      ? text([project.was.code, project.was.name, project.was.unit].filter(Boolean).join(' '))
      : blank,
    ...changeCells(project.budget),
    differences(project.status === 'gone' ? [] : wordsOf(project)),
  ],
});

function wordsOf({ texts, indicators, status: whole }: ComparedProject): readonly WorksheetRun[] {
  const lines = [
    ...texts.map((own) => ({ title: own.where, texts: [own] })),
    ...indicators.map(({ name, status, texts: own }) => ({
      title: `指标“${name}”${status === 'changed' || whole === 'new' ? '' : changeStatusNames[status]}`,
      texts: own,
    })),
  ];
  return lines.flatMap(({ title, texts: own }, index) => [
    { text: `${index === 0 ? '' : '\n'}${title}：` },
    ...own.flatMap((single, place) => fieldRuns(single, own.length > 1, place)),
  ]);
}

const fieldRuns = (
  { where, runs }: ComparedText,
  isNamed: boolean,
  place: number,
): readonly WorksheetRun[] => [
  ...(isNamed ? [{ text: `${place === 0 ? '' : '；'}${where} ` }] : []),
  ...runsOf(runs),
];
