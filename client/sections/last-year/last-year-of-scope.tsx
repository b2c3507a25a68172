import { useCallback, useMemo } from 'react';
import { thisYear } from '../../../schemas/derive/this-year.ts';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor } from '../../editor/use-editor.ts';
import type { GridEdit } from '../../grid/grid-contract.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { FixedGrid } from '../list/fixed-grid.tsx';
import { usePrintedItems } from '../three-public/use-printed-items.ts';
import { comparedFigures } from './compared-figures.ts';
import { basisChoices, originChoices } from './last-year-choices.ts';
import { lastYearColumns } from './last-year-columns.ts';
import { lastYearRows } from './last-year-rows.ts';
import { useLastYearEntry } from './use-last-year-entry.ts';
import { withLastYear } from './with-last-year.ts';

/** Last year's figures of one published part. */
export function LastYearOfScope({ scope }: { readonly scope: string }) {
  const { entry, change } = useLastYearEntry(scope);
  const report = useEditor((state) => state.completed.report);
  const derived = useEditor((state) => state.derived);
  const pack = useEditor((state) => state.pack);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const mayWrite = useEditor((state) => state.mayWrite);
  const now = useMemo(() => thisYear({ report, derived, pack }, scope), [report, derived, pack, scope]);
  const printed = usePrintedItems();
  const rows = useMemo(() => lastYearRows(entry, now, printed), [entry, now, printed]);
  const columns = useMemo(() => lastYearColumns(moneyUnit), [moneyUnit]);
  const onEdit = useCallback(
    (edits: readonly GridEdit[], gesture: string) =>
      change('修改上年数', (own) => withLastYear(own, edits), gesture),
    [change],
  );
  const placesOf = (row: string) => {
    const own = derived.scopes.find((candidate) => candidate.scope === scope);
    return comparedFigures(pack, row).flatMap((name) => own?.changes[name]?.address ?? []);
  };
  const id = entry?.id;
  const cellAt = useCallback(
    ([part, item, ...keys]: Path) =>
      part === 'lastYear' && typeof item === 'object' && item.id === id && figures.includes(String(keys[0]))
        ? { row: keys.join('.'), column: 'before' }
        : undefined,
    [id],
  );
  return (
    <>
      <div className="choice-pair">
        <ChoiceList
          legend="上年数的口径"
          isRow
          choices={basisChoices}
          value={entry?.basis || undefined}
          onChange={(basis) => mayWrite && change('修改上年数的口径', (own) => ({ ...own, basis }))}
        />
        <ChoiceList
          legend="上年数的来历"
          isRow
          choices={originChoices}
          value={entry?.origin || undefined}
          onChange={(origin) => mayWrite && change('修改上年数的来历', (own) => ({ ...own, origin }))}
        />
      </div>
      <FixedGrid
        label="上年数"
        rows={rows}
        columns={columns}
        onEdit={onEdit}
        cellAt={cellAt}
        placesOf={placesOf}
      />
    </>
  );
}

const figures = ['expenditure', 'threePublic', 'agencyOperatingCost'];
