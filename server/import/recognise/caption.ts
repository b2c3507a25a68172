import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { plain } from './plain.ts';

/** What the lines between a title and its table say. */
export interface Caption {
  readonly code?: string;
  readonly name?: string;
  readonly year?: number;
  readonly unit?: MoneyUnit;
  /** 截止时间, as 2024-12-31. */
  readonly date?: string;
}

const labelled =
  /^(?:编制|预算|填报|公开|主管)?(?:部门|单位)(?:名称)?(?:[（(]公章[）)])?\s*[:：]\s*[[（(]?(\d*)[\]）)]?[-_\s]*(\p{Script=Han}.{1,60})$/u;
const coded = /^\[?(\d{3,9})\]?[-_\s]*((?![年月日])\p{Script=Han}.{1,60})$/u;
const money = /(?:金额)?单位:?\(?(人民币)?(万元|元)\)?/;

/** Whether a text is of a caption: a money unit, a year, an agency's code and name, a date. */
export const isCaptionText = (text: string): boolean => Object.keys(captionOf([text])).length > 0;

/** Reads the texts of a caption; each may say several things. */
export function captionOf(texts: readonly string[]): Caption {
  return Object.assign(
    {},
    ...texts.flatMap((text) => text.split(/\s{2,}|[\t\n\u3000]|\s(?=(?:金额)?单位[:：])/)).map(partOf),
  );
}

function partOf(raw: string): Caption {
  const text = plain(raw);
  const unit = money.exec(text)?.[2] as MoneyUnit | undefined;
  const year = /^(?:预算年度|年度):?(\d{4})|^\((20\d{2})年度?\)$/.exec(text)?.slice(1).find(Boolean);
  const date = /^(?:截止|截至)?(?:时间|日期)?:?(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})日?$/.exec(text);
  return {
    ...(unit ? { unit } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(date ? { date: `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}` } : {}),
    ...(unit || year || date ? {} : agencyOf(raw.trim())),
  };
}

function agencyOf(text: string): Caption {
  const [, ownCode, ownName] = labelled.exec(text) ?? [];
  if (ownName) return { ...(ownCode ? { code: ownCode } : {}), name: ownName.trim() };
  const [, code, name] = coded.exec(text) ?? [];
  return code && name && !/[。；，、：:]|支出|收入|服务$|事务$|万元/.test(name) ? { code, name } : {};
}
