import fc from 'fast-check';
import { narrativeAnswers } from '../../../schemas/model/answer-names.ts';
import { codeListIdSchema } from '../../../schemas/model/code-list.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { categorySchema, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { amountArbitrary } from './amount-arbitrary.ts';

type Target = NonNullable<NonNullable<ReportInput['performance']>[number]['targets']>[number];

/** Texts that a program of tables could take for something else are among them. */
const line = fc.oneof(
  fc.constantFrom(
    '保障正常运转',
    '=1+1',
    '-2 项',
    ' 前后有空格 ',
    '＠',
    '001',
    '_x0041_',
    '1.1',
    '是',
    'A“B”',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('甲', '乙', 'a', '1', ' ', '，') }),
);
const name = line.filter((text) => text.trim() !== '');
const text = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'));
const paragraphs = fc.array(fc.oneof(line, text), { maxLength: 3 });

const targetTree = fc.letrec<{ target: Omit<Target, 'id'> }>((tie) => ({
  target: fc.record({
    name,
    goal: text,
    indicators: text,
    children: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('target') as fc.Arbitrary<Target>, { maxLength: 3 }),
    ),
  }),
})).target;

const indicator = fc.record(
  {
    level1: fc.constantFrom('产出指标', '效益指标'),
    level2: fc.constantFrom('数量指标', ''),
    name: text,
    description: text,
    operator: fc.constantFrom('≥' as const, '<' as const, '=' as const),
    value: fc.constantFrom('95', '0.50', '全部'),
    unit: fc.constantFrom('%', '个'),
    asPrinted: text,
    basis: text,
  },
  { requiredKeys: ['level1', 'level2', 'name'] },
);

const codeName = fc.record({
  list: fc.constantFrom(...codeListIdSchema.options),
  code: fc.constantFrom('20199', '2019901', '30199', 'A0201'),
  name,
});

const answers = (section: string) => {
  const asked = narrativeAnswers[section] ?? [];
  return asked.length === 0
    ? fc.constant({})
    : fc.dictionary(fc.constantFrom(...asked), text, { maxKeys: 3 });
};

/** What people enter beside money and projects, for the scopes of a report: texts, goals, terms, names, what is withheld. */
export function enteredPartsArbitrary(units: readonly string[], sections: readonly string[]) {
  const unit = fc.constantFrom(...units);
  const scope = fc.constantFrom('department', ...units);
  const some = <T>(item: fc.Arbitrary<T>, key: (own: T) => string) =>
    fc.uniqueArray(item, { selector: key, maxLength: 3 });
  return fc
    .record({
      institutions: fc.array(
        fc.record({ unit, name, natureLabel: line, grade: fc.constant(''), funding: line }),
        { maxLength: 2 },
      ),
      specialFunds: fc.array(
        fc.record({
          unit,
          name,
          amount: amountArbitrary,
          purpose: text,
          goals: paragraphs,
          indicators: fc.array(indicator, { maxLength: 2 }),
          notDisclosed: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      performance: some(
        fc.record({
          scope,
          overall: paragraphs,
          targets: fc.array(targetTree, { maxLength: 3 }),
          safeguards: paragraphs,
        }),
        (own) => own.scope,
      ),
      narrative: some(
        fc.constantFrom(...sections).chain((section) =>
          fc.record(
            {
              scope,
              section: fc.constant(section),
              answers: answers(section),
              added: paragraphs,
              override: paragraphs,
              notDisclosed: fc.boolean(),
            },
            { requiredKeys: ['scope', 'section'] },
          ),
        ),
        (own) => `${own.scope}/${own.section}`,
      ),
      glossary: some(fc.record({ term: name, text }), (own) => own.term.trim()),
      lastYear: some(
        fc.record(
          {
            scope,
            basis: fc.constantFrom('approved' as const, 'adjusted' as const),
            origin: fc.constantFrom('report' as const, 'typed' as const),
            expenditure: fc.dictionary(fc.constantFrom(...categorySchema.options), amountArbitrary),
            threePublic: fc.dictionary(fc.constantFrom(...threePublicItemSchema.options), amountArbitrary),
            agencyOperatingCost: amountArbitrary,
          },
          { requiredKeys: ['scope', 'basis', 'origin'] },
        ),
        (own) => own.scope,
      ),
      codeNames: some(codeName, (own) => `${own.list}/${own.code}`),
      undisclosedCodes: fc.uniqueArray(fc.constantFrom('20103', '2010301', '20805')),
      sensitiveWords: fc.uniqueArray(name, { maxLength: 3, selector: (word) => word.trim() }),
      rounding: fc.constantFrom('independent' as const, 'balanced' as const),
    })
    .map(withIds);
}

/** Every item of a list and of a list within it gets an id that nothing else has. */
function withIds<T extends Readonly<Record<string, unknown>>>(parts: T): Partial<ReportInput> {
  let next = 0;
  const own = (value: unknown, key: string): unknown => {
    if (!Array.isArray(value)) return value;
    return value.map((item: unknown) => {
      if (typeof item !== 'object' || item === null || key === 'codeNames') return item;
      next += 1;
      const id = `x${next}`;
      const inner = Object.entries(item).map(([name, part]) => [name, own(part, name)] as const);
      return { id, ...Object.fromEntries(inner) };
    });
  };
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, own(value, key)]));
}
