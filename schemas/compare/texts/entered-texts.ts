import { sectionTitles } from '../../check/subject/outline-headings.ts';
import type { DerivedScope } from '../../derive/derived-report.ts';
import { answerNames } from '../../model/answer-names.ts';
import { isWithin } from '../../model/identity.ts';
import type { Narrative } from '../../model/narrative.ts';
import type { SubTarget } from '../../model/performance.ts';
import type { ComparedReport } from '../compared-report.ts';
import { plainName } from '../match/plain-name.ts';

/** A text of a part of one report, by what it is known by in the other. */
export interface EnteredText {
  readonly key: string;
  readonly where: string;
  readonly text: string;
}

/** What people wrote in a part beside its projects: of the sections, the performance of the whole, special funds, terms. */
export function enteredTexts(
  { report, pack }: ComparedReport,
  { scope, kind, placeholders }: DerivedScope,
  isFirst: boolean,
): readonly EnteredText[] {
  const nodes = kind === 'department' ? pack.outline.department : pack.outline.unit;
  const titles = sectionTitles(nodes, placeholders);
  return [
    ...report.narrative
      .filter((own) => own.scope === scope && !own.notDisclosed)
      .flatMap((own) => narrativeTexts(own, `“${(titles[own.section] || own.section).replace(/：$/, '')}”`)),
    ...report.performance
      .filter((own) => own.scope === scope)
      .flatMap(({ overall, targets, safeguards }) => [
        paragraphs('performance/overall', '总体绩效目标', overall),
        ...targets.flatMap((target) => targetTexts(target, 'performance')),
        paragraphs('performance/safeguards', '工作保障措施', safeguards),
      ]),
    ...report.specialFunds
      .filter(({ unit, notDisclosed }) => !notDisclosed && isWithin(scope, unit))
      .flatMap(({ name, purpose, goals }) => {
        const key = `specialFunds/${plainName(name)}`;
        const where = `专项资金“${name}”`;
        return [
          paragraphs(`${key}/purpose`, `${where}用途`, [purpose]),
          paragraphs(`${key}/goals`, `${where}绩效目标`, goals),
        ];
      }),
    ...(isFirst
      ? report.glossary.map(({ term, text }) => paragraphs(`glossary/${term}`, `名词解释“${term}”`, [text]))
      : []),
  ];
}

const paragraphs = (key: string, where: string, texts: readonly string[]): EnteredText => ({
  key,
  where,
  text: texts.filter((text) => text.trim() !== '').join('\n'),
});

function narrativeTexts(
  { section, answers, added, override }: Narrative,
  where: string,
): readonly EnteredText[] {
  const key = `narrative/${section}`;
  return [
    paragraphs(`${key}/override`, `${where}代替的文字`, override ?? []),
    ...(override
      ? []
      : Object.entries(answers).map(([name, text]) =>
          paragraphs(`${key}/answers/${name}`, `${where}填写的内容${answerName(name)}`, [text]),
        )),
    paragraphs(`${key}/added`, `${where}补充段落`, added),
  ];
}

const answerName = (name: string): string => `（${answerNames[name] ?? name}）`;

function targetTexts({ name, goal, indicators, children }: SubTarget, above: string): readonly EnteredText[] {
  const key = `${above}/${plainName(name)}`;
  const where = `分项绩效目标“${name}”`;
  return [
    paragraphs(`${key}/goal`, `${where}绩效目标`, [goal]),
    paragraphs(`${key}/indicators`, `${where}绩效指标`, [indicators]),
    ...children.flatMap((child) => targetTexts(child, key)),
  ];
}
