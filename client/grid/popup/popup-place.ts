export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
}

export interface PopupPlace {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly maxHeight: number;
}

/** Below the cell, or above it where there is more room; never over it, never beyond the window. */
export function popupPlace(
  cell: Box,
  wanted: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): PopupPlace {
  const below = window.height - cell.bottom - margin;
  const above = cell.top - margin;
  const left = Math.max(margin, Math.min(cell.left, window.width - wanted.width - margin));
  return below >= Math.min(wanted.height, least) || below >= above
    ? { left, top: cell.bottom, maxHeight: Math.min(wanted.height, below) }
    : { left, bottom: window.height - cell.top, maxHeight: Math.min(wanted.height, above) };
}

const margin = 8;
/** The least height that is of use. */
const least = 160;
