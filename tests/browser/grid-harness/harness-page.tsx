import { ConfigProvider } from 'antd';
import locale from 'antd/locale/zh_CN';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { inertPage } from '../../../client/grid/clipboard/inert-page.ts';
import { readHtmlTable } from '../../../client/grid/clipboard/read-html-table.ts';
import { Grid } from '../../../client/grid/grid.tsx';
import type { GridFault, GridFocus, GridProps } from '../../../client/grid/grid-contract.ts';
import { theme } from '../../../client/theme.ts';
import { type Amount, formatAmount, type MoneyUnit, sum } from '../../../schemas/model/amount.ts';
import { appliedEdits } from './applied-edits.ts';
import { codeOptions } from './code-options.ts';
import { blankLine, type Line, sampleLine } from './line.ts';
import { lineColumns } from './line-columns.ts';
import { movedRows } from './moved-rows.ts';

interface Props {
  readonly nonce: string;
  readonly scene: {
    readonly rowCount: number;
    readonly extraColumns: number;
    readonly isFixed: boolean;
    readonly isReadOnly: boolean;
    readonly isBlank: boolean;
    readonly isMultiline: boolean;
    readonly moneyUnit: MoneyUnit;
  };
}

/** What a test reads of the page. */
export interface Harness {
  rows: readonly Line[];
  faults: readonly GridFault[];
  /** The calls of onEdit: gesture, edits and rows added. */
  readonly edits: { readonly gesture: string; readonly edits: number; readonly added: number }[];
  focus: (row: string, column: string) => void;
  undo: () => void;
  focused: string;
  /** How often a row was drawn. */
  drawn: number;
  /** What a paste reads of a page that is copied. */
  readonly readCells: (html: string) => readonly (readonly string[])[] | undefined;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

export function HarnessPage({ nonce, scene }: Props) {
  const [rows, setRows] = useState<readonly Line[]>(() =>
    Array.from({ length: scene.rowCount }, (_, index) =>
      scene.isBlank ? blankLine(`r${index + 1}`) : sampleLine(index),
    ),
  );
  const [focus, setFocus] = useState<GridFocus>();
  const harness = useRef<Harness>({
    rows,
    faults: [],
    edits: [],
    focused: '',
    drawn: 0,
    readCells: (html) => readHtmlTable(inertPage(html)),
    focus: (row, column) => setFocus((former) => ({ row, column, seq: (former?.seq ?? 0) + 1 })),
    undo: () => {},
  });
  useEffect(() => {
    window.harness = harness.current;
    harness.current.rows = rows;
    harness.current.undo = () => setRows(rows.slice(0, scene.rowCount));
  }, [rows, scene.rowCount]);
  const columns = useMemo(
    () =>
      lineColumns({ ...scene, loadCodes: async () => codeOptions, onDraw: () => harness.current.drawn++ }),
    [scene],
  );
  const nextId = useRef(0);
  const onEdit = useCallback<GridProps<Line>['onEdit']>((edits, added, { gesture }) => {
    harness.current.edits.push({ gesture, edits: edits.length, added: added.length });
    setRows((present) => appliedEdits(present, edits, added));
  }, []);
  const changes: Partial<GridProps<Line>> = scene.isFixed
    ? {}
    : {
        newRow: () => blankLine(`n${++nextId.current}`),
        onRemove: (ids) => setRows((present) => present.filter(({ id }) => !ids.includes(id))),
        onMove: (ids, after) => setRows((present) => movedRows(present, ids, after)),
      };
  const total = sum(rows.flatMap(({ texts }) => (texts.amount ? [texts.amount as Amount] : [])));
  const decimals = scene.moneyUnit === '元' ? 2 : 6;
  return (
    <ConfigProvider
      locale={locale}
      theme={theme}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <main className="harness">
        <h1>支出明细</h1>
        <Grid
          label="支出明细"
          rows={rows}
          columns={columns}
          onEdit={onEdit}
          moneyUnit={scene.moneyUnit}
          isReadOnly={scene.isReadOnly}
          totals={[
            {
              column: 'amount',
              text: formatAmount(total, { unit: scene.moneyUnit, decimals, grouping: true }),
            },
          ]}
          onFaults={(faults) => {
            harness.current.faults = faults;
          }}
          onFocusCell={(row, column) => {
            harness.current.focused = `${row} ${column}`;
          }}
          marked={(row, column) => (row === 'r2' && column === 'amount' ? 'changed' : undefined)}
          {...(focus ? { focus } : {})}
          {...changes}
        />
        <button type="button">下一步</button>
      </main>
    </ConfigProvider>
  );
}
