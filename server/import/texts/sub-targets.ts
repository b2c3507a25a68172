import type { SubTarget } from '../../../schemas/model/performance.ts';

interface OpenTarget {
  readonly id: string;
  readonly name: string;
  readonly style: number;
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
  /^(?:[①-⑳]|\d{1,2}[)）])\s*/,
];
const goal = /^绩效目标\s*[：:]/;
const indicators = /^绩效指标\s*[：:]/;

/** 分项绩效目标: a title, then its goal and its indicators; titles of an inner number stand in the one before. */
export function subTargets(lines: readonly string[], scope: string): readonly SubTarget[] {
  const roots: OpenTarget[] = [];
  let open: readonly OpenTarget[] = [];
  let field: 'goal' | 'indicators' | undefined;
  let count = 0;
  for (const line of lines) {
    const last = open.at(-1);
    if (last && goal.test(line)) add(last, 'goal', line.replace(goal, ''));
    else if (last && indicators.test(line)) add(last, 'indicators', line.replace(indicators, ''));
    else if (last && field !== undefined && isText(line)) add(last, field, line);
    else begin(line);
  }
  return roots.map(closed);

  function add(target: OpenTarget, into: 'goal' | 'indicators', text: string): void {
    field = into;
    target[into] = [target[into], text].filter((part) => part !== '').join('\n');
  }

  function begin(line: string): void {
    const style = styles.findIndex((number) => number.test(line));
    const name = style < 0 ? line : line.replace(styles[style] as RegExp, '');
    const target: OpenTarget = {
      id: `t-${scope}-${count}`,
      name: (name || line).slice(0, 300),
      style,
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

const isText = (line: string): boolean =>
  line.length > 60 || (/[。；]/.test(line) && !styles.some((number) => number.test(line)));
