import type { DerivedScope } from '../../derive/derived-report.ts';
import { type Amount, isZero, zero } from '../../model/amount.ts';
import type { Project } from '../../model/project.ts';
import type { Report } from '../../model/report.ts';
import { statusOf } from '../change-status.ts';
import type { Both, ComparedReport, Either } from '../compared-report.ts';
import type { Match } from '../match/match-candidates.ts';
import { plainName } from '../match/plain-name.ts';
import { printedChange } from '../money/money-change.ts';
import { comparedText } from '../texts/compared-text.ts';
import { compareIndicators } from './compare-indicators.ts';
import type { ComparedProject } from './compared-project.ts';
import type { SharedKeys } from './item-keys.ts';

export interface ProjectSides {
  readonly reports: Both<ComparedReport>;
  readonly scopes: Either<DerivedScope>;
  readonly keys: Both<SharedKeys>;
}

/** The projects of a part, each with what of it is written otherwise. */
export function compareProjects(
  matches: readonly Match<Project>[],
  { reports, scopes, keys }: ProjectSides,
): readonly ComparedProject[] {
  const budgets = { before: budgetsOf(scopes.before), after: budgetsOf(scopes.after) };
  const { pack } = reports.after;
  return matches.map(({ before, after, by }): ComparedProject => {
    const budget = printedChange(
      budgets.before.get(before?.id) ?? zero,
      budgets.after.get(after?.id) ?? zero,
      pack.text,
    );
    const texts = projectTexts({ before, after }).filter(({ status }) => status !== 'same');
    const indicators = compareIndicators({
      before: before?.indicators ?? [],
      after: after?.indicators ?? [],
    });
    const both = before && after ? { before, after } : undefined;
    const isMoved =
      both !== undefined && keys.before.unit(both.before.unit) !== keys.after.unit(both.after.unit);
    const isRenamed = both !== undefined && plainName(both.before.name) !== plainName(both.after.name);
    const project = calledIn(after, reports.after.report) ?? calledIn(before, reports.before.report);
    if (!project) throw new Error('a match has neither side');
    const was = both && calledIn(before, reports.before.report);
    const isOtherwise =
      was &&
      (was.code !== project.code || was.name !== project.name || (isMoved && was.unit !== project.unit));
    return {
      ...project,
      status: statusOf(
        { before, after },
        {
          isMoved,
          isRenamed,
          isChanged:
            !isZero(budget.difference) || texts.length > 0 || indicators.length > 0 || isOtherwise === true,
        },
      ),
      ...(isOtherwise ? { was: { code: was.code, name: was.name, unit: was.unit } } : {}),
      isGuess: by === 'likeness',
      budget,
      texts,
      indicators,
    };
  });
}

function budgetsOf(scope: DerivedScope | undefined): ReadonlyMap<string | undefined, Amount> {
  return new Map((scope?.projects ?? []).map(({ id, budget }) => [id, budget.amount ?? zero]));
}

function calledIn(project: Project | undefined, { units }: Report) {
  if (!project) return undefined;
  const { id, code, name, unit } = project;
  return { key: id, code, name, unit: units.find((own) => own.id === unit)?.name ?? '' };
}

const projectTexts = ({ before, after }: Either<Project>) => [
  ...comparedText('purpose', '资金用途', { before: before?.purpose, after: after?.purpose }),
  ...comparedText('plan', '支出计划', { before: planText(before), after: planText(after) }),
  ...comparedText('goals', '绩效目标', {
    before: before?.goals.join('\n'),
    after: after?.goals.join('\n'),
  }),
];

const planText = (project: Project | undefined): string =>
  (project?.plan ?? []).map((share) => (share === null ? '—' : `${share}%`)).join('、');
