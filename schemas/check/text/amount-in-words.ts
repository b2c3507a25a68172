import { type PrintedFigure, type PrintedUnit, readPrinted } from '../printed/printed-figure.ts';
import { chineseNumber } from './chinese-number.ts';

/** A number in words before its unit; 几十万元 and 数百元 are no figures. */
export const numberInWords =
  '(?<![几数上第近好成零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟亿])[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]*';

/** 千元, 百万元: so many of the unit behind. */
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** 三元 and 一元 begin many a name. */
const large = /[十百千万拾佰仟]/;

export interface ReadAmount {
  readonly figure: PrintedFigure;
  readonly unit: PrintedUnit;
}

/** `30.5` `万元`, `5` `千元`, `三十` `万元`; undefined where it is no number. */
export function readAmount(number: string, printed: string): ReadAmount | undefined {
  const power = powers[printed.charAt(0)];
  const unit = (power === undefined ? printed : printed.slice(1)).replace(/^万$/, '万元') as PrintedUnit;
  const isInWords = !/^[-\d]/.test(number);
  const digits = isInWords ? chineseNumber(number)?.toString() : number;
  if (digits === undefined || (isInWords && unit === '元' && !large.test(number))) return undefined;
  const figure = readPrinted(power === undefined ? digits : moved(digits, power), unit);
  return figure && { figure, unit };
}

/** The decimal point so many places to the right. */
function moved(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.replace(/[,，]/g, '').split('.');
  const shifted = decimals.padEnd(places, '0');
  return `${whole}${shifted.slice(0, places)}${shifted.length > places ? `.${shifted.slice(places)}` : ''}`;
}
