import { indicatorText } from '../../../model/indicator-text.ts';
import { type PrintedFigure, readPrinted } from '../../printed/printed-figure.ts';
import type { SubjectProject } from '../../subject/subject.ts';

/** What a project costs: its budget, or where none is printed the largest of its cost indicators. */
export function projectCost({ budget, project }: SubjectProject): PrintedFigure | undefined {
  if (budget && budget.value > 0n) return budget;
  const costs = project.indicators
    .filter(({ level1, level2 }) => `${level1}${level2}`.includes('成本'))
    .flatMap((indicator) => costOf(indicatorText(indicator)) ?? []);
  return costs.sort((a, b) => (a.value < b.value ? 1 : -1))[0];
}

function costOf(text: string): PrintedFigure | undefined {
  const match = /^[≤≦＝=<＜≥>]?\s*(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|万|元)$/.exec(
    text.trim().normalize('NFKC'),
  );
  if (!match) return undefined;
  const [, amount = '', unit = ''] = match;
  return readPrinted(amount, unit === '万' ? '万元' : (unit as '万元' | '元' | '亿元'));
}
