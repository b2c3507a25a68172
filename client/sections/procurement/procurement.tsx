import { useCallback, useMemo, useState } from 'react';
import { sum } from '../../../schemas/model/amount.ts';
import { useCodeOptions } from '../../codes/use-code-options.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { shownMoney } from '../readings/shown-money.ts';
import { fundsAmount } from './funds-amount.ts';
import { FundsGrid } from './funds-grid.tsx';
import { newItem } from './new-item.ts';
import { procurementColumnAt } from './procurement-column-at.ts';
import { procurementColumns } from './procurement-columns.ts';
import { procurementRules } from './procurement-rules.ts';
import '../sections.css';
import { useLoadedNames } from '../../codes/use-loaded-names.ts';
import { originKey } from './origin-books.ts';
import { RestOfOrigin } from './rest-of-origin.tsx';
import { useOriginBooks } from './use-origin-books.ts';

/** What is bought, an item a line. */
export function Procurement() {
  const { newId } = useEditorActions();
  const items = useEditor((state) => state.report.procurement);
  const units = useEditor((state) => state.report.units);
  const projects = useEditor((state) => state.report.projects);
  const pack = useEditor((state) => state.pack);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const catalogue = useCodeOptions('procurementCatalog');
  const catalogueNames = useLoadedNames('procurementCatalog', items.length > 0);
  const books = useOriginBooks();
  const [row, setRow] = useState<string>();
  const columns = useMemo(
    () => procurementColumns({ units, projects, catalogue, catalogueNames, books, pack, moneyUnit }),
    [units, projects, catalogue, catalogueNames, books, pack, moneyUnit],
  );
  const only = units.length === 1 ? (units[0]?.id ?? '') : '';
  const newRow = useCallback(() => newItem(newId(), only), [newId, only]);
  const total = sum(items.flatMap((item) => fundsAmount(item) || []));
  const current = items.find(({ id }) => id === row);
  return (
    <div className="section-body">
      <ListGrid
        label="政府采购"
        path={path}
        counted="项采购"
        items={items}
        columns={columns}
        rules={procurementRules}
        newItem={newRow}
        onRow={setRow}
        entryOf={entryOf}
        columnAt={procurementColumnAt}
        emptyText="每买一样填一行：先写采购物品名称，再选项目来源和采购目录，最后填金额。"
        tools={<RestOfOrigin book={books.get((current && originKey(current)) ?? '')} />}
        totals={[{ column: 'amount', text: shownMoney(total, moneyUnit) }]}
      />
      {current && (
        <section className="section-block">
          <h3>“{current.name || '未命名的采购'}”的资金</h3>
          <p className="section-note">一项采购由几种资金支付时，在这里逐种填写；只有一种时填上表即可。</p>
          <FundsGrid key={current.id} item={current} />
        </section>
      )}
    </div>
  );
}

const path = ['procurement'];
const entryOf = (id: string): string => `procurement/${id}`;
