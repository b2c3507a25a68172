import { describe, expect, test } from 'vitest';
import { shippedSamples } from './shipped-samples.ts';
import { totals } from './totals.ts';

/** 社会保险缴费 and 住房公积金: the function the economic line of 一般公共预算 is spent on. */
const contributions: Readonly<Record<string, string>> = {
  30108: '2080505',
  30109: '2080506',
  30110: '21011',
  30111: '21011',
  30113: '2210201',
};

describe.each(shippedSamples)('sample $name', ({ report }) => {
  const { lines, closing, economicLines } = report;

  test('breaks down 基本支出 of each unit and source to the fen', () => {
    const basic = lines.filter(({ category }) => category === 'basicExpenditure');
    const ofBasic = economicLines.filter(({ project }) => project === undefined);
    const key = (line: { unit: string; source: string }) => `${line.unit} ${line.source}`;
    expect(totals(ofBasic, key)).toEqual(totals(basic, key));
  });

  test('pays contributions at their functions', () => {
    const functions = [...new Set(Object.values(contributions))];
    const spent = totals(lines, ({ unit, functionalClass }) => {
      const found = functions.find((code) => functionalClass.startsWith(code));
      return found && `${unit} ${found}`;
    });
    const paid = totals(economicLines, ({ unit, economicClass }) => {
      const found = contributions[economicClass];
      return found && `${unit} ${found}`;
    });
    expect(Object.keys(paid)).not.toEqual([]);
    expect(paid).toEqual(spent);
  });

  test('breaks down a project, where it does, to the fen', () => {
    const key = (line: { project?: string | undefined; source: string }) =>
      line.project && `${line.project} ${line.source}`;
    const broken = totals(economicLines, key);
    const budgets = totals(lines, key);
    expect(Object.entries(broken).filter(([project, fen]) => budgets[project] !== fen)).toEqual([]);
  });

  test('gives and receives the same within the department', () => {
    const inside = lines.filter(({ counterparty }) => counterparty !== undefined);
    const gives = ({ category }: (typeof lines)[number]) =>
      category === 'subsidyToAffiliates' || category === 'remittanceToSuperior';
    const given = totals(inside.filter(gives), ({ unit, counterparty }) => `${unit} ${counterparty}`);
    const received = totals(
      [...inside.filter((line) => !gives(line)), ...closing.filter((balance) => balance.counterparty)],
      ({ unit, counterparty }) => `${counterparty} ${unit}`,
    );
    expect(Object.keys(given)).not.toEqual([]);
    expect(received).toEqual(given);
  });

  test('carries over general and fund money, and keeps some for next year', () => {
    const carried = lines.filter(({ carryOver }) => carryOver).map(({ source }) => source);
    expect(new Set(carried)).toEqual(new Set(['generalPublicBudget', 'governmentFund']));
    expect(closing.map(({ source }) => source)).toContain('governmentFund');
  });
});
