import type { Path } from '../../edit/change.ts';
import { keepLists } from '../../keep-lists.ts';
import { indicatorText } from '../../model/indicator-text.ts';
import type { Indicator, Project, SpecialFund } from '../../model/project.ts';
import { cellAt, entryAt, type Place } from '../engine/place.ts';
import { type PrintedFigure, readPrinted } from '../printed/printed-figure.ts';
import type { Subject, SubjectProject } from '../subject/subject.ts';
import { redacted } from './measure-lexicon.ts';
import { type Measure, namedMeasure, valueMeasure } from './measure-of.ts';
import { plainText } from './plain-text.ts';
import { type IndicatorValue, indicatorValue } from './read-value.ts';
import { rememberWords } from './remember-words.ts';

/** An indicator as it is read. */
export interface TargetIndicator {
  readonly indicator: Indicator;
  readonly path: Path;
  readonly place: Place;
  /** `项目5“…”第3个指标“…”`. */
  readonly where: string;
  /** 一级 and 二级 without 指标. */
  readonly level1: string;
  readonly level2: string;
  /** The value as printed. */
  readonly text: string;
  readonly value: IndicatorValue;
  readonly named: Measure;
  readonly measured: Measure;
  /** Its name is a word in place of what may not be told. */
  readonly isRedacted: boolean;
}

/** What has performance targets: a project or a special fund. */
export interface TargetOwner {
  readonly id: string;
  readonly path: Path;
  /** `项目5“…”`. */
  readonly where: string;
  readonly name: string;
  readonly purpose: string;
  readonly goals: readonly string[];
  readonly plan: Project['plan'];
  readonly isProject: boolean;
  readonly isOverYears: boolean;
  readonly indicators: readonly TargetIndicator[];
  readonly budget: PrintedFigure | undefined;
  /** With its unit. */
  readonly budgetText: string;
  readonly budgetPlace: Place;
}

const projects = new WeakMap<SubjectProject, TargetOwner>();
const funds = new WeakMap<SpecialFund, TargetOwner>();
const bySubject = new WeakMap<Subject, readonly TargetOwner[]>();
const keep = keepLists<TargetOwner>();

/**
 * Every disclosed project and fund once, however many parts of the report print it: the same list for as long as none of
 * them changes.
 */
export function targetOwners(subject: Subject): readonly TargetOwner[] {
  const earlier = bySubject.get(subject);
  if (earlier) return earlier;
  const unit = subject.pack.text.unit;
  const all = subject.scopes.flatMap((scope) => [
    ...scope.specialFunds.map((fund) => remembered(funds, fund, ofFund)),
    ...scope.projects.map((project) => remembered(projects, project, (own) => ofProject(own, unit))),
  ]);
  const once = [...new Map(all.map((owner) => [owner.id, owner] as const).reverse()).values()].reverse();
  const owners = keep(once);
  bySubject.set(subject, owners);
  return owners;
}

function remembered<Own extends object>(
  known: WeakMap<Own, TargetOwner>,
  own: Own,
  make: (own: Own) => TargetOwner,
): TargetOwner {
  const owner = known.get(own) ?? make(own);
  known.set(own, owner);
  return owner;
}

function ofProject({ project, no, path, ...own }: SubjectProject, unit: string): TargetOwner {
  const where = `项目${no}“${project.name}”`;
  return {
    ...common(project, path, where),
    plan: project.plan,
    isProject: true,
    isOverYears: project.period !== undefined && project.period.from < project.period.to,
    budget: own.budget,
    budgetText: `${own.budgetText}${unit}`,
    budgetPlace: cellAt(own.budgetAddress),
  };
}

function ofFund(fund: SpecialFund): TargetOwner {
  const path: Path = ['specialFunds', { id: fund.id }];
  return {
    ...common(fund, path, `专项资金“${fund.name}”`),
    plan: undefined,
    isProject: false,
    isOverYears: false,
    budget: readPrinted(fund.amount, '元'),
    budgetText: `${fund.amount}元`,
    budgetPlace: entryAt([...path, 'amount']),
  };
}

const common = (
  { id, name, purpose, goals, indicators }: Project | SpecialFund,
  path: Path,
  where: string,
) => ({
  id,
  path,
  where,
  name,
  purpose,
  goals,
  indicators: indicators.map((indicator, index) =>
    readIndicator(indicator, path, `${where}第${index + 1}个指标`),
  ),
});

function readIndicator(indicator: Indicator, owner: Path, where: string): TargetIndicator {
  const path: Path = [...owner, 'indicators', { id: indicator.id }];
  const read = readings.get(indicator) ?? readingOf(indicator);
  readings.set(indicator, read);
  return { indicator, path, place: entryAt(path), where: `${where}“${indicator.name}”`, ...read };
}

/** What follows from an indicator wherever it stands. */
type Reading = Omit<TargetIndicator, 'indicator' | 'path' | 'place' | 'where'>;

const readings = new WeakMap<Indicator, Reading>();

function readingOf(indicator: Indicator): Reading {
  const { name, description, level1, level2 } = indicator;
  const value = indicatorValue(indicator);
  return {
    level1: levelName(level1),
    level2: levelName(level2),
    text: indicatorText(indicator),
    value,
    named: namedMeasure(name, description),
    measured: valueMeasure(value),
    isRedacted: redacted.test(plainText(name)),
  };
}

export const levelName = rememberWords((text) => plainText(text).replace(/指标$/, ''));
