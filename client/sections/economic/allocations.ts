import { type Amount, subtract, sum } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/** 基本支出 of a unit from one source, and what of it has its 款. */
export interface Allocation {
  readonly unit: string;
  readonly source: string;
  readonly budget: Amount;
  readonly allocated: Amount;
  /** Negative: more is allocated than there is. */
  readonly left: Amount;
}

type Books = Pick<WorkingReport, 'lines' | 'economicLines'>;

/** By unit and source, in the order they first occur. Blanks are counted neither here nor there. */
export function allocations({ lines, economicLines }: Books): readonly Allocation[] {
  const pots = new Map<string, Pot>();
  for (const line of lines) if (line.category === 'basicExpenditure') add(pots, line, 'budget');
  for (const line of economicLines) if (line.project === undefined) add(pots, line, 'allocated');
  return [...pots.values()].map(({ unit, source, ...amounts }) => {
    const budget = sum(amounts.budget);
    const allocated = sum(amounts.allocated);
    return { unit, source, budget, allocated, left: subtract(budget, allocated) };
  });
}

interface Pot {
  readonly unit: string;
  readonly source: string;
  readonly budget: Amount[];
  readonly allocated: Amount[];
}

interface Entry {
  readonly unit: string;
  readonly source: string;
  readonly amount: Amount | '';
}

function add(pots: Map<string, Pot>, { unit, source, amount }: Entry, side: 'budget' | 'allocated'): void {
  if (unit === '' || source === '' || amount === '') return;
  const key = `${unit}/${source}`;
  const pot = pots.get(key) ?? { unit, source, budget: [], allocated: [] };
  pot[side].push(amount);
  pots.set(key, pot);
}
