import type { SourceNote } from '../source/source-document.ts';

const messages = {
  hidden: '隐藏的文字未读取',
  symbol: '字体符号无法识别，以“□”代替',
  box: '文本框中的文字接在所在段落之后',
  footnote: '脚注、尾注未读取',
  chunk: '嵌入的其他文档未读取',
  picture: '图片未读取',
  revision: '修订按全部接受读取',
} as const;
type Cause = keyof typeof messages;

/** Counts what was not read as it stands: one note a cause, at the first place. */
export function countedNotes() {
  const counts = new Map<Cause, { readonly place: string; count: number }>();
  return {
    count: (cause: Cause, place: string): void => {
      const known = counts.get(cause);
      if (known) known.count += 1;
      else counts.set(cause, { place, count: 1 });
    },
    all: (): readonly SourceNote[] =>
      [...counts].map(([cause, { place, count }]) => ({
        place: count === 1 ? place : `${place}等${count}处`,
        message: messages[cause],
      })),
  };
}
