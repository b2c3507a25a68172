import { isZero } from '../../../schemas/model/amount.ts';
import { SumCard } from '../parts/sum-card.tsx';
import type { ThreePublicRow } from './three-public-row.ts';
import { threePublicSums } from './three-public-sums.ts';

/** “三公”经费 and what stands beside it, of all units. */
export function ThreePublicSummary({ rows }: { readonly rows: readonly ThreePublicRow[] }) {
  const { total, parts, others, otherParts } = threePublicSums(rows);
  return (
    <div className="sum-cards">
      <SumCard title="“三公”经费合计" total={total} parts={parts} />
      {!isZero(others) && <SumCard title="会议费、培训费" total={others} parts={otherParts} />}
    </div>
  );
}
