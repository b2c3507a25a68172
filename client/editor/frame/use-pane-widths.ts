import { useEffect, useState } from 'react';
import {
  fittingWidths,
  narrowWindow,
  type PaneWidths,
  proposedWidths,
  readWidths,
  widthsText,
} from './pane-widths.ts';

const key = 'editor.paneWidths';

/** The widths of the panes, kept in the browser, and whether the window is too narrow for three beside each other. */
export function usePaneWidths() {
  const total = useWindowWidth();
  const [wished, setWished] = useState<PaneWidths | undefined>(() => readWidths(localStorage.getItem(key)));
  const widths = wished ? fittingWidths(wished, total) : proposedWidths(total);
  const change = (changed: Partial<PaneWidths>): void => {
    const next = fittingWidths({ ...widths, ...changed }, total);
    localStorage.setItem(key, widthsText(next));
    setWished(next);
  };
  return { widths, change, isNarrow: total < narrowWindow };
}

function useWindowWidth(): number {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const look = (): void => setWidth(window.innerWidth);
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return width;
}
