export interface PaneWidths {
  readonly list: number;
  readonly preview: number;
}

/** CSS pixels. */
const narrowest = { list: 168, middle: 420, preview: 320 };
const widestList = 320;

/** Narrower than this, the preview lies over the middle. */
export const narrowWindow = 1100;

/** What a window of this width is divided into at first. */
export const proposedWidths = (total: number): PaneWidths =>
  fittingWidths({ list: 216, preview: Math.round(total * 0.34) }, total);

/** The widths wished for as far as every pane stays usable; the middle has what remains. */
export function fittingWidths(wished: PaneWidths, total: number): PaneWidths {
  const list = clamp(wished.list, narrowest.list, widestList);
  const most = Math.max(total - list - narrowest.middle, narrowest.preview);
  return { list, preview: clamp(wished.preview, narrowest.preview, most) };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), most));

/** What was kept of an earlier visit; nothing where it cannot be read. */
export function readWidths(kept: string | null): PaneWidths | undefined {
  const match = /^(\d{1,5}) (\d{1,5})$/.exec(kept ?? '');
  return match ? { list: Number(match[1]), preview: Number(match[2]) } : undefined;
}

export const widthsText = ({ list, preview }: PaneWidths): string => `${list} ${preview}`;
