/** Where an agency stands: the word of its area, as in 我县, and the rank of it. */
export interface AgencyLevel {
  readonly word: AreaWord;
  readonly rank: number;
}

export type AreaWord = '省' | '自治区' | '市' | '州' | '盟' | '县' | '区' | '旗' | '乡' | '镇' | '街道';

/** Smaller is higher. A 市 may be of either of two ranks. */
export const rankOf: Readonly<Record<AreaWord, number>> = {
  省: 1,
  自治区: 1,
  市: 2,
  州: 2,
  盟: 2,
  县: 3,
  区: 3,
  旗: 3,
  乡: 4,
  镇: 4,
  街道: 4,
};

/** Words that hold a character of an area and name none: 社区, 市场, 乡村, 城镇. */
const area =
  /自治区|(?<!外)省(?!级|市)|自治州|(?<![城超上])市(?!场|政|容|民|级|直|值|域|辖)|州(?![市区县港湾乡镇街])|(?<![联])盟(?!员|友)|自治县|(?<!郡)县(?!域|级|直|市)|自治旗|旗(?![帜舰袍手区县市镇乡街])|(?<![社景小灾牧林矿校片军战山湖库街辖地厂护务险])区(?!域|块|级|直|划|间|别|位)|街道(?!路)|(?<![城])乡(?!村|土|镇|级|愁)|(?<![城集])镇(?!级|痛|静|区)/g;

/** The area in an agency's name that it belongs to: the last that is named before what the agency does. */
export function agencyLevel(name: string): AgencyLevel | undefined {
  const found = [...name.matchAll(area)].at(-1)?.[0];
  if (found === undefined) return undefined;
  const word = (found.length > 2 && found !== '自治区' ? found.slice(2) : found) as AreaWord;
  if (/^(?:北京|天津|上海|重庆)市/.test(name) && word === '市') return { word, rank: 1 };
  return { word, rank: rankOf[word] };
}
