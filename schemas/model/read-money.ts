import { type Amount, type MoneyUnit, parseAmount } from './amount.ts';

/** An amount, '' for a blank (which is not zero), or why the text is neither. */
export type MoneyReading = { readonly value: Amount | '' } | { readonly fault: string };

/**
 * Reads money as people type it and other programs show it: thousands separators, full-width characters, ¥, a unit
 * behind (it goes before `unit`), accounting negatives in brackets, a dash for nothing. Exact; what could mean two things is refused.
 */
export function readMoney(text: string, unit: MoneyUnit): MoneyReading {
  const plain = narrowed(text);
  const simple = /^\d/.test(plain) ? parseAmount(plain, unit) : undefined;
  if (simple !== undefined) return { value: simple };
  if (/^[-—–―─]*$/.test(plain)) return { value: '' };
  const foreign = foreignFault(plain, shown(text));
  if (foreign) return { fault: foreign };
  const parts = partsOf(plain);
  if (!parts) return { fault: `“${shown(text)}”不是金额：应为数字，例如 1234.50，可带千分位、元或万元` };
  const fault = digitsFault(parts.digits, shown(text));
  if (fault) return { fault };
  return exactly(parts, parts.unit ?? unit, shown(text));
}

interface MoneyParts {
  readonly isNegative: boolean;
  /** Digits, separators and at most one point. */
  readonly digits: string;
  readonly unit: MoneyUnit | undefined;
}

const numeral = '(?<digits>[\\d.,]*\\d[\\d.,]*)';
const forms = [
  new RegExp(`^(?<minus>-)?¥?(?<inner>-)?${numeral}(?<unit>万元|元)?$`),
  new RegExp(`^¥?(?<minus>\\()¥?${numeral}(?<unit>万元|元)?\\)$`),
  new RegExp(`^¥?(?<minus>\\()¥?${numeral}\\)(?<unit>万元|元)$`),
];

/** Spaces may stand between the parts, never within the digits. */
function partsOf(text: string): MoneyParts | undefined {
  const closed = /\s/.test(text) ? text.replace(/\s*([¥()元-]|万元)\s*/g, '$1') : text;
  for (const form of forms) {
    const groups = form.exec(closed)?.groups;
    if (!groups || (groups.minus && groups.inner)) continue;
    return {
      isNegative: Boolean(groups.minus ?? groups.inner),
      digits: groups.digits ?? '',
      unit: groups.unit as MoneyUnit | undefined,
    };
  }
  return undefined;
}

/** What other programs show where there is no exact number. */
function foreignFault(plain: string, text: string): string | undefined {
  if (/^#+$/.test(plain)) return `“${text}”是原表列宽不足时的显示，不是金额：请在原表加宽该列后重新复制`;
  if (/^#/.test(plain)) return `“${text}”是原表公式的错误提示，没有金额：请先改正原表`;
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(plain))
    return `“${text}”是科学计数法，已丢失部分数字：请在原表把格式改为数值后重新复制`;
  if (/[%‰]$/.test(plain)) return `“${text}”是百分数，不是金额`;
  return undefined;
}

function digitsFault(digits: string, text: string): string | undefined {
  const [whole = '', ...decimals] = digits.split('.');
  if (decimals.length > 1) return `“${text}”有不止一个小数点`;
  if (decimals[0]?.includes(','))
    return `“${text}”分不清小数点和千分位：小数点用“.”，千分位用“,”，例如 1,234.50`;
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole))
    return `“${text}”的千分位不规范：应每三位一个逗号，例如 1,234.50；小数点用“.”`;
  if (/^0[\d,]/.test(whole)) return `“${text}”以 0 开头，像编码而不像金额`;
  return undefined;
}

function exactly({ isNegative, digits }: MoneyParts, unit: MoneyUnit, text: string): MoneyReading {
  const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.');
  const kept = decimals.replace(/0+$/, '');
  const number = `${isNegative ? '-' : ''}${whole || '0'}${kept && `.${kept}`}`;
  const value = parseAmount(number, unit);
  if (value !== undefined) return { value };
  return kept.length > finest[unit]
    ? { fault: `“${text}”精确到了分以下：以${unit}为单位最多 ${finest[unit]} 位小数` }
    : { fault: `“${text}”位数过多：整数部分最多 13 位` };
}

/** Decimals down to 0.01 元. */
const finest: Record<MoneyUnit, number> = { 元: 2, 万元: 6 };

/** Full-width characters, the many dashes and spaces as the one each stands for; nothing around. */
function narrowed(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)。(?=\d|$)/g, '.')
    .replaceAll('￥', '¥')
    .replaceAll('\u2212', '-')
    .replace(/–(?=[¥\d])/g, '-')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim();
}

const shown = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
};
