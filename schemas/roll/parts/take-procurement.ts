import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';

type Item = WorkingReport['procurement'][number];

/** What is bought, without how many and for how much; what was bought for a project that is over goes with it. */
export function takeProcurement({ procurement }: WorkingReport, roll: Roll): readonly Item[] {
  if (roll.fateOf('procurement') === 'clear') return [];
  const noProjects = roll.fateOf('projects') === 'clear';
  return procurement
    .filter(({ origin }) => origin.kind !== 'project' || !(noProjects || roll.ended.has(origin.project)))
    .map(({ quantity: _, unitPrice: __, smallBusinessShare: ___, ...item }) => ({
      ...item,
      name: roll.text(item.name, 'projectName').text,
      origin: takeOrigin(item.origin, roll),
      funds: item.funds.map((fund) => ({ ...fund, amount: '' as const })),
    }));
}

function takeOrigin(origin: Item['origin'], roll: Roll): Item['origin'] {
  if (origin.kind !== 'stated') return origin;
  const { budget: _, ...named } = origin;
  return { ...named, name: roll.text(named.name, 'projectName').text };
}
