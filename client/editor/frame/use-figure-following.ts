import { useState } from 'react';
import type { StoreApi } from 'zustand';
import type { Editor } from '../editor-state.ts';
import { keyOfPath } from '../key-of-path.ts';
import { type DescribedEntry, describeEntry } from '../tables/described-entry.ts';
import { inReportOrder } from '../tables/in-report-order.ts';
import { type PrintedCell, printedCells } from '../tables/printed-cells.ts';

export interface FigureSources {
  readonly title: string;
  readonly entries: readonly DescribedEntry[];
}

/** From a figure to what it adds up: straight to the entry where it is one, else by a list of them. */
export function useFigureFollowing(store: StoreApi<Editor>) {
  const [sources, setSources] = useState<FigureSources>();
  const cellAt = (address: string): PrintedCell | undefined => {
    const { derived, pack } = store.getState();
    return printedCells(derived, pack).get(address);
  };
  /** A blank cell has no entries: those of its row are where it would be entered. */
  const entriesNear = ({ address, entries }: PrintedCell): readonly string[] => {
    if (entries.length > 0) return entries;
    const { derived, pack } = store.getState();
    const row = address.slice(0, address.lastIndexOf('/') + 1);
    return [...printedCells(derived, pack).values()].flatMap((cell) =>
      cell.address.startsWith(row) ? cell.entries : [],
    );
  };
  const follow = (address: string): void => {
    const cell = cellAt(address);
    if (!cell) return;
    const { report, codeNames, goTo } = store.getState();
    const described = entriesNear(cell).map((entry) => describeEntry(entry, report, codeNames));
    const places = new Map(described.map((entry) => [keyOfPath(entry.path), entry]));
    const entries = inReportOrder([...places.values()], report);
    const [only] = entries;
    if (only && entries.length === 1) {
      setSources(undefined);
      goTo(only.path);
    } else setSources(only ? { title: `${cell.title}${cell.text && ` ${cell.text}`}`, entries } : undefined);
  };
  return {
    sources,
    follow,
    close: () => setSources(undefined),
    describe: (address: string): string => sourceText(cellAt(address), store.getState()),
  };
}

function sourceText(cell: PrintedCell | undefined, { report, codeNames }: Editor): string {
  const [first, ...others] = cell?.entries ?? [];
  if (first === undefined) return '没有录入对应的数字';
  const { place, detail } = describeEntry(first, report, codeNames);
  return `来自 ${place} ${detail}${others.length > 0 ? ` 等 ${others.length + 1} 条` : ''}，点击前往`;
}
