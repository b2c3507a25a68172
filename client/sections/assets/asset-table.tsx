import { useCallback, useMemo } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import type { GridEdit } from '../../grid/grid-contract.ts';
import { changeAt } from '../list/change-at.ts';
import { FixedGrid } from '../list/fixed-grid.tsx';
import { assetColumns } from './asset-columns.ts';
import { assetRows, type WorkingAssets } from './asset-row.ts';
import { withAssets } from './with-assets.ts';
import '../sections.css';

/** 固定资产, a unit a line. */
export function AssetTable() {
  const { edit, newId } = useEditorActions();
  const units = useEditor((state) => state.report.units);
  const assets = useEditor((state) => state.report.assets);
  const year = useEditor((state) => state.report.department.year);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const rows = useMemo(() => assetRows(units, assets), [units, assets]);
  const columns = useMemo(() => assetColumns(moneyUnit), [moneyUnit]);
  const onEdit = useCallback(
    (edits: readonly GridEdit[], gesture: string) => {
      const newAssets = (unit: string): WorkingAssets => ({
        id: newId(),
        unit,
        date: `${year - 1}-12-31`,
        basis: 'originalValue',
        parts: {},
      });
      edit(
        (draft) =>
          changeAt<readonly WorkingAssets[]>(draft, path, (list) => withAssets(list, edits, newAssets)),
        { label: '修改国有资产', path, gesture },
      );
    },
    [edit, newId, year],
  );
  const cellAt = useCallback(
    ([part, item, ...inItem]: Path) => {
      const found = part === 'assets' && typeof item === 'object' ? item.id : undefined;
      const row = assets.find(({ id }) => id === found)?.unit;
      return row === undefined ? undefined : { row, column: columnAt(inItem) };
    },
    [assets],
  );
  const entryOf = (unit: string) => {
    const own = assets.find((entry) => entry.unit === unit);
    return own && `assets/${own.id}`;
  };
  return (
    <div className="section-body">
      <p className="section-note">
        上年末的固定资产，每个单位一行；“办公用房”是“房屋”的其中数，不重复计入合计。
      </p>
      <FixedGrid
        label="国有资产"
        rows={rows}
        columns={columns}
        onEdit={onEdit}
        cellAt={cellAt}
        entryOf={entryOf}
      />
    </div>
  );
}

const path = ['assets'];

const columnAt = ([part, ...rest]: Path): string =>
  part === 'parts'
    ? `${String(rest[0] ?? 'building')}.${String(rest[1] ?? 'value')}`
    : String(part ?? 'date');
