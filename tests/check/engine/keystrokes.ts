import fc from 'fast-check';
import type { Amount } from '../../../schemas/model/amount.ts';
import type { Report } from '../../../schemas/model/report.ts';

const texts = [
  '完成第3项工作。',
  '我县财政安排12.50万元，较2021年增加。',
  '按XX要求，学习贯彻党的十九大精神。。',
  '“引号不成对，',
  '涉密',
  '某某保密专项工作wang的的',
  '2022年度补助资金',
  '统筹推进各项重点工作任务，健全制度机制，强化监督检查，确保年度目标如期完成。'.repeat(3),
] as const;

/** What one does to a report: `at` picks the place, `looks` whether the outcome is looked at. */
export const keystrokeArbitrary = fc.record({
  kind: fc.nat(1000),
  at: fc.nat(1000),
  text: fc.constantFrom(...texts),
  looks: fc.boolean(),
});
export type Keystroke = typeof keystrokeArbitrary extends fc.Arbitrary<infer T> ? T : never;

type Edit = (report: Report, keystroke: Keystroke) => Partial<Report>;

const changed = <T>(list: readonly T[], at: number, change: (item: T) => T): T[] =>
  list.map((item, index) => (index === at % list.length ? change(item) : item));

const edits: readonly Edit[] = [
  ({ lines }, { at }) => ({
    lines: changed(lines, at, (line) => ({ ...line, amount: `${at * 100}.00` as Amount })),
  }),
  ({ lines }, { at }) => ({ lines: lines.filter((_, index) => index !== at % lines.length) }),
  ({ economicLines }, { at }) => ({
    economicLines: changed(economicLines, at, (line) => ({ ...line, amount: `${at}.50` as Amount })),
  }),
  ({ projects }, { at, text }) => ({
    projects: changed(projects, at, (project) => ({ ...project, goals: [text] })),
  }),
  ({ projects }, { at, text }) => ({
    projects: changed(projects, at, (project) => ({ ...project, name: text })),
  }),
  ({ projects }, { at, text }) => ({
    projects: changed(projects, at, (project) => ({
      ...project,
      indicators: changed(project.indicators, at, (own) => ({
        ...own,
        description: text,
        value: String(at),
      })),
    })),
  }),
  ({ projects }, { at }) => ({
    projects: changed(projects, at, (project) => ({ ...project, notDisclosed: !project.notDisclosed })),
  }),
  ({ projects }, { at }) => ({ projects: projects.filter((_, index) => index !== at % projects.length) }),
  ({ projects }, { at, text }) => {
    const copy = projects[at % projects.length];
    return copy
      ? { projects: projects.toSpliced(2, 0, { ...copy, id: `copy${at}-${projects.length}`, name: text }) }
      : {};
  },
  ({ narrative }, { at, text }) => ({
    narrative: changed(narrative, at, (own) => ({ ...own, added: changed(own.added, at, () => text) })),
  }),
  ({ glossary }, { at, text }) => ({
    glossary: [...glossary, { id: `g${at}-${glossary.length}`, term: text, text }],
  }),
  ({ procurement }, { at }) => ({
    procurement: changed(procurement, at, (item) => ({ ...item, quantity: String(at % 40) })),
  }),
  ({ department }, { at }) => ({ department: { ...department, year: 2022 + (at % 3) } }),
  ({ units }, { at }) => ({
    units: changed(units, 0, (unit) => ({
      ...unit,
      name: at % 2 === 0 ? '示例县水利局' : '示例市综合事务局本级',
    })),
  }),
  ({ undisclosedCodes }) => ({ undisclosedCodes: undisclosedCodes.length > 0 ? [] : ['2086101'] }),
  ({ sensitiveWords }) => ({ sensitiveWords: sensitiveWords.length > 0 ? [] : ['工作'] }),
  ({ asPublished }, { at }) => ({
    asPublished: at % 2 === 0 ? {} : { ...asPublished, 'department/expenditure/total/total': `${at}.00` },
  }),
  ({ rounding }) => ({ rounding: rounding === 'balanced' ? 'independent' : 'balanced' }),
];

/** The report after the keystroke; now and then it is one there was before. */
export function typed(past: readonly Report[], keystroke: Keystroke): Report {
  const { kind, at } = keystroke;
  const last = past.at(-1) as Report;
  if (kind % 8 === 0) return past[at % past.length] ?? last;
  return { ...last, ...edits[kind % edits.length]?.(last, keystroke) };
}
