import { chineseNumber } from '../../../schemas/check/text/chinese-number.ts';
import type { SubTarget } from '../../../schemas/model/performance.ts';

interface OpenTarget {
  readonly id: string;
  readonly name: string;
  readonly style: number;
  readonly line: string;
  goal: string;
  indicators: string;
  readonly children: OpenTarget[];
}

const closed = ({ id, name, goal: own, indicators: measured, children }: OpenTarget): SubTarget => ({
  id,
  name,
  goal: own,
  indicators: measured,
  children: children.map(closed),
});

/** How a title is numbered, from the outer to the inner. */
const styles: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]\s*/,
  /^[（(][一二三四五六七八九十]+[)）][、.．]?\s*/,
  /^\d{1,2}[、.．]\s*/,
  /^[（(]\d{1,2}[)）][、.．]?\s*/,
  /^[①-⑳]\s*/,
  /^\d{1,2}[)）]\s*/,
];
const goal = /^绩效目标\s*[：:]/;
const indicators = /^绩效指标\s*[：:]/;

/** 分项绩效目标: a title, then its goal and its indicators; titles of an inner number stand in the one before. */
export function subTargets(lines: readonly string[], scope: string): readonly SubTarget[] {
  const roots: OpenTarget[] = [];
  let open: readonly OpenTarget[] = [];
  let field: 'goal' | 'indicators' | undefined;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const last = open.at(-1);
    if (last && goal.test(line)) add(last, 'goal', line.replace(goal, ''));
    else if (last && indicators.test(line)) add(last, 'indicators', line.replace(indicators, ''));
    else if (last && field !== undefined && !isTitle(index, open)) add(last, field, line);
    else begin(line);
  }
  return roots.map(closed);

  function add(target: OpenTarget, into: 'goal' | 'indicators', text: string): void {
    field = into;
    target[into] = [target[into], text].filter((part) => part !== '').join('\n');
  }

  /** A title counts on from one before, or has a goal, indicators or a title of an inner number behind it. */
  function isTitle(at: number, outer: readonly OpenTarget[]): boolean {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    const style = styleOf(line);
    if (outer.some((own) => countsOn(own, line))) return true;
    if (goal.test(next)) return !isText(line);
    if (indicators.test(next)) return field !== 'goal' && !isText(line);
    if (style < 0) return !isText(line);
    return styleOf(next) > style && numberOf(next) === 1 && isTitle(at + 1, []);
  }

  function begin(line: string): void {
    const style = styleOf(line);
    const name = style < 0 ? line : line.replace(styles[style] as RegExp, '');
    const target: OpenTarget = {
      id: `t-${scope}-${count}`,
      name: (name || line).slice(0, 300),
      style,
      line,
      goal: name.slice(300),
      indicators: '',
      children: [],
    };
    count += 1;
    open = open.filter((outer) => outer.style >= 0 && outer.style < style);
    (open.at(-1)?.children ?? roots).push(target);
    open = [...open, target];
    field = undefined;
  }
}

const styleOf = (line: string): number => styles.findIndex((number) => number.test(line));

/** 2、 after 1、, not after 1. */
const countsOn = ({ style, line: before }: OpenTarget, line: string): boolean =>
  style >= 0 &&
  style === styleOf(line) &&
  numberOf(before) + 1 === numberOf(line) &&
  markOf(before) === markOf(line);

const markOf = (line: string): string => /[、.．)）]/.exec(line)?.[0] ?? '';

function numberOf(line: string): number {
  const [digits] = /\d+/.exec(line.normalize('NFKC').slice(0, 4)) ?? [];
  const [words = ''] = /[一二三四五六七八九十]+/.exec(line.slice(0, 5)) ?? [];
  return digits === undefined ? (chineseNumber(words) ?? 0) : Number(digits);
}

const isText = (line: string): boolean => line.length > 60 || (/[。；]/.test(line) && styleOf(line) < 0);
