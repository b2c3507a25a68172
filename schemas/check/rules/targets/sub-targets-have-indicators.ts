import type { Path } from '../../../edit/change.ts';
import type { SubTarget } from '../../../model/performance.ts';
import type { Report } from '../../../model/report.ts';
import { eachPart } from '../../engine/each-part.ts';
import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';

type Performance = Report['performance'][number];

export const subTargetsHaveIndicators: Rule = {
  id: 'sub-targets-have-indicators',
  group: 'targets',
  title: '分项绩效目标有目标内容，也有绩效指标',
  source: '编制惯例：分项绩效目标由绩效目标和绩效指标组成',
  check: eachPart(
    ({ report: { performance, publication } }) =>
      performance.filter(({ scope }) => publication.scopes.includes(scope)),
    ofPerformance,
  ),
};

interface Found {
  readonly target: SubTarget;
  readonly path: Path;
}

/** Those that hold no further ones; a heading over others needs nothing of its own. */
const leaves = (targets: readonly SubTarget[], parent: Path): readonly Found[] =>
  targets.flatMap((target) => {
    const path: Path = [...parent, { id: target.id }];
    return target.children.length > 0 ? leaves(target.children, [...path, 'children']) : [{ target, path }];
  });

function ofPerformance({ id, targets }: Performance): readonly Outcome[] {
  const found = leaves(targets, ['performance', { id }, 'targets']);
  const withIndicators = found.filter(({ target }) => target.indicators.trim() !== '').length;
  if (found.length === 0) return [];
  if (withIndicators === 0)
    return [notCheckable('各分项绩效目标都没有单列绩效指标', entryAt(['performance', { id }, 'targets']))];
  return found
    .filter(({ target }, index) => !isLead(target) && !isHeading(target, found[index + 1]?.target))
    .map(({ target, path }) => missing(target, path));
}

/** …内容如下：is what leads to the targets. */
const isLead = ({ name, goal }: SubTarget): boolean => /[:：]\s*$/.test(goal.trim() || name.trim());

/** A title alone, with others of another numbering after it. */
const isHeading = ({ name, goal, indicators }: SubTarget, next: SubTarget | undefined): boolean =>
  goal.trim() === '' &&
  indicators.trim() === '' &&
  next !== undefined &&
  styleOf(name) !== styleOf(next.name);

const styles = [
  /^\s*[（(][一二三四五六七八九十]+[）)]/,
  /^\s*[一二三四五六七八九十]+、/,
  /^\s*[（(]\d+[）)]/,
  /^\s*\d+[、.．]/,
];

const styleOf = (name: string): number => styles.findIndex((style) => style.test(name));

function missing({ name, goal, indicators }: SubTarget, path: Path): Outcome {
  const lacks = [
    ...(goal.trim() === '' ? ['绩效目标'] : []),
    ...(indicators.trim() === '' ? ['绩效指标'] : []),
  ];
  if (lacks.length === 0) return passed;
  return failed({
    severity: 'warning',
    message: `分项绩效目标“${name.trim().slice(0, 40)}”没有${lacks.join('和')}。`,
    mend: `补填${lacks.join('和')}；是标题的，把下级目标放到它下面。`,
    places: [entryAt(path)],
    about: lacks.join('/'),
  });
}
