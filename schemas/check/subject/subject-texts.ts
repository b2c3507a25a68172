import type { Path } from '../../edit/change.ts';
import { isWithin, type Scope } from '../../model/identity.ts';
import type { Narrative } from '../../model/narrative.ts';
import type { SubTarget } from '../../model/performance.ts';
import type { Project, SpecialFund } from '../../model/project.ts';
import type { Report } from '../../model/report.ts';
import { rememberByScope } from './remember-by-scope.ts';
import { shared } from './shared.ts';
import type { SubjectScope, SubjectText, TextKind } from './subject.ts';

/** The section or the project a text is of. */
type Of = Pick<SubjectText, 'section' | 'project'>;

const inPerformance: Of = { section: 'performance' };
const indicatorFields = ['name', 'description', 'basis'] as const;
const none: readonly SubjectText[] = [];

type Texts = SubjectScope['textsOfItems'];

const remembered = rememberByScope<object, readonly SubjectText[]>();

/**
 * Every text a person typed that the scope prints. What the pack's own texts say follows from the tables and is not among
 * them.
 * @param titles of the sections, by their keys in the outline
 * @param earlier those before the last edit
 */
export function subjectTexts(
  report: Report,
  scope: Scope,
  titles: Readonly<Record<string, string>>,
  earlier: Texts | undefined,
): Texts {
  const { narrative, performance, projects, specialFunds, glossary } = report;
  const before = byItem(earlier);
  const all = [
    ...narrative
      .filter((own) => own.scope === scope && !own.notDisclosed)
      .map((own) => {
        const title = titles[own.section] ?? own.section;
        return kept('narrative', own, title, () => textsUnder(title, own));
      }),
    ...performance
      .filter((own) => own.scope === scope)
      .map((own) => kept('performance', own, '', () => performanceTexts(own))),
    ...specialFunds.filter(isDisclosed).map((fund) => kept('specialFunds', fund, '', () => fundTexts(fund))),
    ...projects
      .filter(isDisclosed)
      .map((own, index) => kept('projects', own, String(index + 1), () => projectTexts(own, index + 1))),
    ...(scope === report.publication.scopes[0] ? glossary : []).map((entry) =>
      kept('glossary', entry, '', () =>
        line(entry.text, 'glossary', `名词解释“${entry.term}”`, ['glossary', entry, 'text']),
      ),
    ),
  ];
  return all.filter(({ length }) => length > 0);

  /** Of an item that was edited, the texts that were not stay the same objects. */
  function kept(
    part: string,
    item: { readonly id: string },
    words: string,
    make: () => readonly SubjectText[],
  ): readonly SubjectText[] {
    return remembered(item, scope, words, () => shared(before(part, item.id), make()));
  }

  function isDisclosed(item: { readonly unit: string; readonly notDisclosed: boolean }): boolean {
    return isWithin(scope, item.unit) && !item.notDisclosed;
  }

  function fundTexts(fund: SpecialFund): readonly SubjectText[] {
    return [
      ...line(fund.name, 'projectName', `专项资金“${fund.name}”名称`, ['specialFunds', fund, 'name']),
      ...line(fund.purpose, 'purpose', `专项资金“${fund.name}”用途`, ['specialFunds', fund, 'purpose']),
      ...list(fund.goals, 'goal', `专项资金“${fund.name}”绩效目标`, ['specialFunds', fund, 'goals']),
    ];
  }

  function textsUnder(title: string, own: Narrative): readonly SubjectText[] {
    const answers = own.override ? {} : own.answers;
    return [
      ...list(own.override ?? [], 'section', `“${title}”`, ['narrative', own, 'override'], {
        section: own.section,
      }),
      ...Object.entries(answers).flatMap(([name, text]) =>
        line(text, 'answer', `“${title}”填写的内容`, ['narrative', own, 'answers', name], {
          section: own.section,
        }),
      ),
      ...list(own.added, 'section', `“${title}”补充段落`, ['narrative', own, 'added'], {
        section: own.section,
      }),
    ];
  }

  function performanceTexts(own: Report['performance'][number]): readonly SubjectText[] {
    const at = (field: string): readonly PathStep[] => ['performance', own, field];
    return [
      ...list(own.overall, 'overallTarget', '“总体绩效目标”', at('overall'), inPerformance),
      ...own.targets.flatMap((target) => targetTexts(target, at('targets'))),
      ...list(own.safeguards, 'safeguard', '“工作保障措施”', at('safeguards'), inPerformance),
    ];
  }

  function targetTexts(target: SubTarget, parent: readonly PathStep[]): readonly SubjectText[] {
    const at = (field: string): readonly PathStep[] => [...parent, target, field];
    const where = `分项绩效目标“${target.name}”`;
    return [
      ...line(target.name, 'subTarget', `${where}名称`, at('name'), inPerformance),
      ...line(target.goal, 'subTarget', `${where}绩效目标`, at('goal'), inPerformance),
      ...line(target.indicators, 'subTarget', `${where}绩效指标`, at('indicators'), inPerformance),
      ...target.children.flatMap((child) => targetTexts(child, at('children'))),
    ];
  }

  function projectTexts(project: Project, no: number): readonly SubjectText[] {
    const where = `项目${no}“${project.name}”`;
    const own = { project: project.id };
    return [
      ...line(project.name, 'projectName', `${where}名称`, ['projects', project, 'name'], own),
      ...line(project.purpose, 'purpose', `${where}资金用途`, ['projects', project, 'purpose'], own),
      ...list(project.goals, 'goal', `${where}绩效目标`, ['projects', project, 'goals'], own),
      ...project.indicators.flatMap((indicator, index) => {
        const steps = pathOf(['projects', project, 'indicators', indicator]);
        const at = `${where}第${index + 1}个指标`;
        return indicatorFields.flatMap((field) =>
          line(indicator[field], 'indicator', at, [...steps, field], own),
        );
      }),
    ];
  }

  function line(
    text: string,
    kind: TextKind,
    where: string,
    steps: readonly PathStep[],
    of: Of = {},
  ): readonly SubjectText[] {
    return text.trim() === '' ? none : [{ scope, kind, where, path: pathOf(steps), ...of, text }];
  }

  function list(
    texts: readonly string[],
    kind: TextKind,
    where: string,
    steps: readonly PathStep[],
    of: Of = {},
  ): readonly SubjectText[] {
    const path = pathOf(steps);
    return texts.flatMap((text, paragraph) =>
      text.trim() === ''
        ? none
        : [{ scope, kind, where: `${where}第${paragraph + 1}段`, path, ...of, paragraph, text }],
    );
  }
}

/** The texts an item had, looked up when one was edited. */
function byItem(texts: Texts = []): (part: string, id: string) => readonly SubjectText[] | undefined {
  let known: ReadonlyMap<string, readonly SubjectText[]> | undefined;
  return (part, id) => {
    known ??= new Map(texts.map((own) => [itemOf(own[0]?.path ?? []), own]));
    return known.get(`${part}/${id}`);
  };
}

const itemOf = ([part, item]: Path): string => `${part}/${typeof item === 'object' ? item.id : ''}`;

type PathStep = string | { readonly id: string };

const pathOf = (steps: readonly PathStep[]): Path =>
  steps.map((step) => (typeof step === 'string' ? step : { id: step.id }));
