import { figureName } from '../../schemas/compare/bridge/figure-names.ts';
import { changeStatusNames } from '../../schemas/compare/change-status.ts';
import type { ComparedScope, Comparison } from '../../schemas/compare/comparison.ts';
import type { ComparedProject } from '../../schemas/compare/items/compared-project.ts';
import type { ComparedRow, ComparedTable } from '../../schemas/compare/tables/compared-table.ts';
import type { TextRun } from '../../schemas/compare/texts/text-run.ts';
import { comparisonTitle } from '../../schemas/compare/year-titles.ts';
import { changeSummary } from './change-summary.ts';

/** What changed, for a terminal: words taken out as [-…-], put in as [+…+]. */
export const comparisonText = (comparison: Comparison): string =>
  [
    comparisonTitle(comparison),
    ...comparison.scopes.flatMap((scope) => ['', ...scopeLines(scope, comparison)]),
  ].join('\n');

const scopeLines = (scope: ComparedScope, comparison: Comparison): readonly string[] => [
  `■ ${scope.name}${scope.was ? `（原${scope.was}）` : ''}`,
  changeSummary(scope, comparison),
  ...headed(
    '增减原因素材',
    scope.materials.flatMap(({ figure, words }) => (words === '' ? [] : [`${figureName(figure)}：${words}`])),
  ),
  ...scope.tables.flatMap((table) =>
    headed(
      table.title,
      table.rows.filter(({ status }) => status !== 'same').map((row) => rowLine(row, table)),
    ),
  ),
  ...headed('项目', scope.projects.filter(({ status }) => status !== 'same').flatMap(projectLines)),
  ...headed(
    '文字',
    scope.texts
      .filter(({ status }) => status !== 'same')
      .map(({ where, status, runs }) => `${changeStatusNames[status]}  ${where}：${inLine(runs)}`),
  ),
];

const headed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`【${title}】`, ...lines.map((line) => `  ${line}`)];

function rowLine({ status, code, name, was, cells }: ComparedRow, { columns }: ComparedTable): string {
  const changes = cells.flatMap((cell, index) =>
    cell.status === 'changed'
      ? [
          `${columns[index]?.title ?? ''} ${cell.before || '空'}→${cell.after || '空'}${share(cell.change?.percent)}`,
        ]
      : [],
  );
  const earlier = was ? `（原${[was.code, was.name].filter(Boolean).join(' ')}）` : '';
  return `${changeStatusNames[status]}  ${[code, name].filter(Boolean).join(' ')}${earlier}  ${changes.join('，')}`.trimEnd();
}

const share = (percent: string | undefined): string => (percent === undefined ? '' : `（${percent}%）`);

const projectLines = ({
  status,
  name,
  was,
  budget,
  texts,
  indicators,
  isGuess,
}: ComparedProject): readonly string[] => [
  `${changeStatusNames[status]}  ${name}${was ? `（原${was.name}）` : ''}${isGuess ? '（按名称相近判断，请核对）' : ''}  ${budget.before}元→${budget.after}元${share(budget.percent)}`,
  ...(status === 'gone' || status === 'new'
    ? []
    : [
        ...texts.map(({ where, runs }) => `    ${where}：${inLine(runs)}`),
        ...indicators.map(
          (own) =>
            `    指标“${own.name}”${changeStatusNames[own.status]}：${own.texts.map(({ where, runs }) => `${where} ${inLine(runs)}`).join('；')}`,
        ),
      ]),
];

const inLine = (runs: readonly TextRun[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')
    .replaceAll('\n', '⏎');
