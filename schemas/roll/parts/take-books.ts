import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';

type Books = Pick<WorkingReport, 'lines' | 'closing' | 'economicLines' | 'threePublic'>;

/** The ledger without money: what an amount is of stays, until the amount is typed the line is in no table. */
export function takeBooks({ lines, economicLines, threePublic }: WorkingReport, roll: Roll): Books {
  const isOver = ({ project }: { readonly project?: string | undefined }) =>
    project !== undefined && roll.ended.has(project);
  return {
    lines: roll.fateOf('lines') === 'clear' ? [] : lines.filter((line) => !isOver(line)).map(withoutAmount),
    closing: [],
    economicLines:
      roll.fateOf('economicLines') === 'clear'
        ? []
        : economicLines.filter((line) => !isOver(line)).map(withoutAmount),
    threePublic: takeThreePublic(threePublic, roll),
  };
}

function takeThreePublic(threePublic: Books['threePublic'], roll: Roll): Books['threePublic'] {
  if (threePublic.origin !== 'entered') return threePublic;
  const entries = roll.fateOf('threePublic') === 'clear' ? [] : threePublic.entries.map(withoutAmount);
  return { ...threePublic, entries };
}

const withoutAmount = <Item extends object>(item: Item): Item & { readonly amount: '' } => ({
  ...item,
  amount: '',
});
