import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CopyOutlined,
  DeleteOutlined,
  InsertRowAboveOutlined,
  InsertRowBelowOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { duplicateRows, insertRows, moveRows, removeRows } from '../actions/change-rows.ts';
import type { GridDesk } from '../actions/grid-desk.ts';
import type { GridProps, GridRow } from '../grid-contract.ts';
import type { CellRange } from '../state/cell-range.ts';
import { ToolButton } from './tool-button.tsx';

interface Props<Row extends GridRow> {
  readonly desk: GridDesk<Row>;
  readonly props: GridProps<Row>;
  readonly range: CellRange | undefined;
}

/** What can be done with whole rows. Nothing where the rows are fixed and there are no other tools. */
export function GridToolbar<Row extends GridRow>({ desk, props, range }: Props<Row>) {
  const { newRow, onRemove, onMove, tools, label, rows } = props;
  const isFixed = props.isReadOnly || !(newRow || onRemove || onMove);
  if (isFixed && !tools) return null;
  const count = range ? range.bottom - range.top + 1 : 0;
  return (
    <div className="grid-toolbar" role="toolbar" aria-label={`${label}：行操作`}>
      {!isFixed && (
        <Buttons>
          {newRow && (
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
                isDisabled={!range}
                onClick={() => insertRows(desk, 'above')}
              />
              <ToolButton
                icon={<CopyOutlined />}
                name="复制所选行到下方"
                isDisabled={!range}
                onClick={() => duplicateRows(desk)}
              />
            </>
          )}
          {onMove && (
            <>
              <ToolButton
                icon={<ArrowUpOutlined />}
                name="上移（Alt+↑）"
                isDisabled={!range || range.top === 0}
                onClick={() => moveRows(desk, true)}
              />
              <ToolButton
                icon={<ArrowDownOutlined />}
                name="下移（Alt+↓）"
                isDisabled={!range || range.bottom === rows.length - 1}
                onClick={() => moveRows(desk, false)}
              />
            </>
          )}
          {onRemove && (
            <ToolButton
              icon={<DeleteOutlined />}
              name={count > 1 ? `删除 ${count} 行` : '删除行'}
              label={count > 1 ? `删除 ${count} 行` : '删除行'}
              isDisabled={!range}
              onClick={() => removeRows(desk)}
            />
          )}
        </Buttons>
      )}
      <div className="grid-toolbar-more">{tools}</div>
    </div>
  );
}

const Buttons = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid-toolbar-rows">{children}</div>
);
