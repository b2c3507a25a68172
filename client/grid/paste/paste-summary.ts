import type { GridMessage } from '../state/grid-state.ts';
import type { WrittenTexts } from '../writing/write-texts.ts';

export interface Pasted {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly addedCount: number;
  readonly strangers: readonly string[];
  readonly written: WrittenTexts;
}

/** One sentence on what a paste did and what it left. */
export function pasteSummary({ rowCount, columnCount, addedCount, strangers, written }: Pasted): GridMessage {
  const { faults, readOnlyCount, keptCount } = written;
  const parts = [
    `粘贴了 ${rowCount} 行 × ${columnCount} 列${addedCount > 0 ? `，新增 ${addedCount} 行` : ''}`,
    faults.length > 0 && `${faults.length} 格未能识别，已标红，请逐格改正`,
    readOnlyCount > 0 && `${readOnlyCount} 格只读，已跳过`,
    keptCount > 0 && `${keptCount} 格不能为空，保留原值`,
    strangers.length > 0 && `${strangers.map((title) => `“${title}”`).join('、')}列在本表中没有，未粘贴`,
  ].filter((part) => part !== false);
  return { text: parts.join('；'), isWarning: parts.length > 1 };
}
