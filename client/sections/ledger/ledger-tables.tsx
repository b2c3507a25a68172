import { useEditor } from '../../editor/use-editor.ts';
import { CodeNamesAsked } from '../code-names/code-names-asked.tsx';
import { useSameCodes } from '../code-names/use-same-codes.ts';
import { ClosingGrid } from './closing-grid.tsx';
import { LedgerSummary } from './ledger-summary.tsx';
import { LinesGrid } from './lines-grid.tsx';
import { UndisclosedCodes } from './undisclosed-codes.tsx';
import '../sections.css';

/** The ledger of money, and what of the income is kept. */
export function LedgerTables() {
  const lines = useEditor((state) => state.report.lines);
  const closing = useEditor((state) => state.report.closing);
  const used = useSameCodes([...lines, ...closing].map(({ functionalClass }) => functionalClass));
  return (
    <div className="section-body">
      <LedgerSummary />
      <CodeNamesAsked list="functionalClass" used={used} />
      <LinesGrid />
      <section className="section-block">
        <h2>年终结转结余</h2>
        <p className="section-note">今年收入中不安排支出、留到下年的部分；没有可不填。</p>
        <ClosingGrid />
      </section>
      <UndisclosedCodes used={used} />
    </div>
  );
}
