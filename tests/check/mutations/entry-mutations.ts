import type { Amount } from '../../../schemas/model/amount.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { type Mutation, oneOf } from './mutation.ts';

const more = (amount: string): Amount => (Number(amount) + 12_300).toFixed(2) as Amount;

const replaced = <Item>(items: readonly Item[], old: Item, next: readonly Item[]): Item[] =>
  items.flatMap((item) => (item === old ? next : [item]));

type Line = Report['lines'][number];

const ofLine = (
  kind: string,
  qualifies: (line: Line) => boolean,
  otherwise: (line: Line) => readonly Line[],
): Mutation => ({
  kind,
  mutate: ({ report }, pick) => {
    const line = oneOf(report.lines.filter(qualifies), pick);
    return line && { ...report, lines: replaced(report.lines, line, otherwise(line)) };
  },
});

type EconomicLine = Report['economicLines'][number];

const ofEconomicLine = (
  kind: string,
  otherwise: (line: EconomicLine) => readonly EconomicLine[],
): Mutation => ({
  kind,
  mutate: ({ report }, pick) => {
    const basic = report.economicLines.filter(
      ({ project, amount }) => project === undefined && amount !== '0.00',
    );
    const line = oneOf(basic, pick);
    return line && { ...report, economicLines: replaced(report.economicLines, line, otherwise(line)) };
  },
});

const isBasic = ({ category }: Line): boolean => category === 'basicExpenditure';

export const entryMutations: readonly Mutation[] = [
  ofLine(
    'an internal flow one-sided',
    ({ counterparty }) => counterparty !== undefined,
    () => [],
  ),
  ofLine(
    'an internal flow of two amounts',
    ({ counterparty }) => counterparty !== undefined,
    (line) => [{ ...line, amount: more(line.amount) }],
  ),
  ofLine('an amount of 基本支出', isBasic, (line) => [{ ...line, amount: more(line.amount) }]),
  ofLine('a line of 基本支出 dropped', isBasic, () => []),
  ofLine('a line of 基本支出 twice', isBasic, (line) => [line, { ...line, id: `${line.id}-again` }]),
  ofEconomicLine('an amount of a 款', (line) => [{ ...line, amount: more(line.amount) }]),
  ofEconomicLine('a 款 dropped', () => []),
  ofEconomicLine('a 款 twice', (line) => [line, { ...line, id: `${line.id}-again` }]),
  {
    kind: 'no entries at all',
    mutate: ({ report }) => ({
      ...report,
      lines: [],
      closing: [],
      economicLines: [],
      threePublic: { origin: 'entered', entries: [] },
    }),
  },
];
