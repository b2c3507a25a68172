import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CopyOutlined,
  DeleteOutlined,
  InsertRowAboveOutlined,
  InsertRowBelowOutlined,
} from '@ant-design/icons';
import { memo } from 'react';
import { duplicateRows, insertRows, moveRows, removeRows } from '../actions/change-rows.ts';
import type { GridDesk } from '../actions/grid-desk.ts';
import type { GridRow } from '../grid-contract.ts';
import { ToolButton } from './tool-button.tsx';

interface Props<Row extends GridRow> {
  readonly desk: GridDesk<Row>;
  readonly mayAdd: boolean;
  readonly mayMove: boolean;
  readonly mayRemove: boolean;
  /** How many rows the range has; 0 without one. */
  readonly count: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Tools<Row extends GridRow>(props: Props<Row>) {
  const { desk, mayAdd, mayMove, mayRemove, count, isFirst, isLast } = props;
  return (
    <div className="grid-toolbar-rows">
      {mayAdd && (
        <>
          <ToolButton
            icon={<InsertRowBelowOutlined />}
            name={count > 1 ? `插入行：在下方插入 ${count} 行` : '插入行：在下方'}
            label="插入行"
            onClick={() => insertRows(desk, 'below')}
          />
          <ToolButton
            icon={<InsertRowAboveOutlined />}
            name={count > 1 ? `在上方插入 ${count} 行` : '在上方插入行'}
            isDisabled={count === 0}
            onClick={() => insertRows(desk, 'above')}
          />
          <ToolButton
            icon={<CopyOutlined />}
            name="复制所选行到下方"
            isDisabled={count === 0}
            onClick={() => duplicateRows(desk)}
          />
        </>
      )}
      {mayMove && (
        <>
          <ToolButton
            icon={<ArrowUpOutlined />}
            name="上移（Alt+↑）"
            isDisabled={isFirst}
            onClick={() => moveRows(desk, true)}
          />
          <ToolButton
            icon={<ArrowDownOutlined />}
            name="下移（Alt+↓）"
            isDisabled={isLast}
            onClick={() => moveRows(desk, false)}
          />
        </>
      )}
      {mayRemove && (
        <ToolButton
          icon={<DeleteOutlined />}
          name={count > 1 ? `删除 ${count} 行` : '删除行'}
          label={count > 1 ? `删除 ${count} 行` : '删除行'}
          isDisabled={count === 0}
          onClick={() => removeRows(desk)}
        />
      )}
    </div>
  );
}

/** Not drawn anew for what is typed in a cell. */
export const RowTools = memo(Tools) as typeof Tools;
