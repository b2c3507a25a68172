import type { SubjectText } from '../../subject/subject.ts';

/** Marks typed over a word. `××` and 某某 may stand for a person in an example; beside a name they cover part of it. */
const masks =
  /[*＊]{2,}|[■█▇●◆]{2,}|(?<=[一-鿿])[×ＸX]{2,}(?=[一-鿿])|[×ＸX]{2,}(?=(?:工程|项目|系统|设备|平台|专项|单位|部队))/g;

export interface Mask {
  readonly text: SubjectText;
  readonly start: number;
  readonly end: number;
}

/** Every mark of `masks`, and the words of a field that is blacked out. */
export const mayBeMasked = /[*＊■█▇●◆×ＸX]|涉密|保密|秘密|机密|公开|内部掌握/;

const none: readonly Mask[] = [];

export function masksOf(text: SubjectText): readonly Mask[] {
  if (!mayBeMasked.test(text.text)) return none;
  return [...text.text.matchAll(masks)].map(({ 0: mask, index }) => ({
    text,
    start: index,
    end: index + mask.length,
  }));
}

/** A field in which nothing stands but that it is secret. */
export const isBlackedOut = (text: string): boolean =>
  /^(?:\d+[.、．]\s*)?[（(【[]?(?:涉密|保密|秘密|机密|不公开|不予公开|不宜公开|内部掌握)(?:事项|内容|项目)?[）)】\]]?[。.]?$/.test(
    text.trim(),
  );
