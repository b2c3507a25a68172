import type { SubTarget } from '../../schemas/model/performance.ts';
import type { Report } from '../../schemas/model/report.ts';

/** Everything a person wrote in sentences; figures belong in tables. */
export function freeTexts(report: Report): readonly string[] {
  const { narrative, projects, specialFunds, performance, glossary } = report;
  return [
    ...narrative.flatMap(({ added, answers }) => [...added, ...Object.values(answers)]),
    ...[...projects, ...specialFunds].flatMap(({ purpose, goals }) => [purpose, ...goals]),
    ...performance.flatMap(({ overall, targets, safeguards }) => [
      ...overall,
      ...targets.flatMap(targetTexts),
      ...safeguards,
    ]),
    ...glossary.map(({ text }) => text),
  ];
}

const targetTexts = ({ name, goal, indicators, children }: SubTarget): readonly string[] => [
  name,
  goal,
  indicators,
  ...children.flatMap(targetTexts),
];
