import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { DerivedTable } from '../../../schemas/derive/derived-report.ts';
import { LiveCell } from './live-cell.tsx';
import { nearestCell } from './nearest-cell.ts';
import { useChangedCells } from './use-changed-cells.ts';

interface Props {
  readonly table: DerivedTable;
  /** The figure whose entries are wanted. */
  readonly onFollow: (address: string) => void;
}

/** An official table as it stands now. One stop of Tab; the arrow keys go from figure to figure, Enter to its entries. */
export function LiveTable({ table, onFollow }: Props) {
  const changed = useChangedCells(table);
  const body = useRef<HTMLTableSectionElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cells are others when the table is
  useEffect(() => {
    const cells = followable(body.current);
    if (!cells.some((cell) => cell.tabIndex === 0) && cells[0]) cells[0].tabIndex = 0;
  }, [table]);

  const follow = ({ target }: MouseEvent | KeyboardEvent): void => {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-address]');
    if (!cell?.dataset.address) return;
    focusCell(followable(body.current), cell);
    onFollow(cell.dataset.address);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      follow(event);
      return;
    }
    const cells = followable(body.current);
    const from = cells.indexOf(event.target as HTMLElement);
    const to = nearestCell(
      cells.map((cell) => cell.getBoundingClientRect()),
      from,
      event.key,
    );
    if (to === from) return;
    event.preventDefault();
    const next = cells[to];
    if (next) focusCell(cells, next);
  };

  const { title, caption, widths, header, rows, notes } = table;
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div className="live-table-frame">
      <p className="live-table-caption">
        <span>{caption.left}</span>
        <span>{caption.middle}</span>
        <span>{caption.right}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its figures are gone through with the arrow keys */}
      <table className="live-table" aria-label={title} role="grid">
        <colgroup>
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
            <col key={index} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          {header.map((cells) => (
            <tr key={cells[0]?.address ?? ''}>
              {cells.map((cell) => (
                <LiveCell key={cell.address} cell={cell} isHeader isChanged={false} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body} onClick={follow} onKeyDown={onKeyDown}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: side-by-side panels repeat keys
            <tr key={`${row.key}/${index}`} className={`live-${row.role}`}>
              {row.cells.map((cell, column) => (
                <LiveCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a blank filling has no address of its own
                  key={`${cell.address}/${column}`}
                  cell={cell}
                  isHeader={false}
                  isChanged={changed.has(cell.address)}
                />
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td className="live-cell live-empty" colSpan={widths.length}>
                （空表）
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="live-note">
          {note}
        </p>
      ))}
    </div>
  );
}

const followable = (body: HTMLElement | null): readonly HTMLElement[] => [
  ...(body?.querySelectorAll<HTMLElement>('[data-address]') ?? []),
];

function focusCell(cells: readonly HTMLElement[], next: HTMLElement): void {
  for (const cell of cells) cell.tabIndex = cell === next ? 0 : -1;
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
