import type { RefObject } from 'react';
import { usePopupPlace } from './use-popup-place.ts';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly id: string;
  /** Changes with the cell. */
  readonly cell: string;
  readonly text: string;
  readonly isFault: boolean;
  /** Read out with the cell only. */
  readonly isHidden: boolean;
}

/** What is to be said about the active cell, beside it. */
export function CellNote({ root, id, cell, text, isFault, isHidden }: Props) {
  const place = usePopupPlace(root, cell, 320, 90);
  return (
    <div
      id={id}
      className={place && !isHidden ? `grid-note ${isFault ? 'is-fault' : ''}` : 'visually-hidden'}
      style={place}
    >
      {text}
      {isFault && <span className="grid-note-hint">按 F2 改正，按 Esc 恢复原值</span>}
    </div>
  );
}
