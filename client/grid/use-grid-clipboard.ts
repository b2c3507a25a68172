import { type ClipboardEvent, useCallback, useState } from 'react';
import { copiedBlock } from './actions/copied-block.ts';
import type { GridDesk } from './actions/grid-desk.ts';
import { pasteBlock, type UnitQuestion } from './actions/paste-block.ts';
import { clearCells } from './actions/write-cells.ts';
import { readClipboard } from './clipboard/read-clipboard.ts';
import { writeHtmlTable } from './clipboard/write-html-table.ts';
import { writeTsv } from './clipboard/write-tsv.ts';
import type { GridRow } from './grid-contract.ts';

export interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly question: UnitQuestion | undefined;
  readonly closeQuestion: () => void;
}

/** Copies, cuts and pastes cells. Within a cell being edited, texts are the browser's; a block of several cells never is. */
export function useGridClipboard<Row extends GridRow>(desk: GridDesk<Row>): GridClipboard {
  const [question, setQuestion] = useState<UnitQuestion>();
  const onCopy = useCallback(
    (event: ClipboardEvent): boolean => {
      const block = desk.state().edit ? undefined : copiedBlock(desk);
      if (!block) return false;
      event.preventDefault();
      event.clipboardData.setData('text/plain', writeTsv(block.texts));
      event.clipboardData.setData('text/html', writeHtmlTable(block.texts, block.isNumber));
      return true;
    },
    [desk],
  );
  const onCut = useCallback(
    (event: ClipboardEvent) => {
      if (onCopy(event)) clearCells(desk);
    },
    [desk, onCopy],
  );
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      const block = readClipboard(event.clipboardData);
      const isOneCell = block?.length === 1 && block[0]?.length === 1;
      if (!block || (desk.state().edit && isOneCell)) return;
      event.preventDefault();
      void pasteBlock(desk, block, setQuestion);
    },
    [desk],
  );
  return { onCopy, onCut, onPaste, question, closeQuestion: () => setQuestion(undefined) };
}
