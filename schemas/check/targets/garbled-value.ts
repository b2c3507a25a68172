import { unitOfValue } from './unit-of-value.ts';

/** What is wrong with the way a value is written. */
export type ValueFault =
  | 'doubledPercent'
  | 'doubledSign'
  | 'contrarySigns'
  | 'strayMark'
  | 'doubledNumber'
  | 'doubledUnit'
  | 'impossiblePercent'
  | 'reversedUnit'
  | 'wordsRunIn'
  | 'letterInNumber'
  | 'badDecimals'
  | 'noNumber';

export interface GarbledValue {
  readonly kind: 'garbled';
  readonly fault: ValueFault;
  /** What must have been meant. */
  readonly reading?: string;
  /** Whether nothing else can have been meant. */
  readonly isCertain?: boolean;
}

const run = /^([≥≤<>=]?)(\d+(?:\.\d+)?)([^\d%‰]{7,}|[^\d%‰/]*[^\d%‰/.,~至—–-][^\d]*\d.*)$/;
const beginsWithUnit =
  /^(?:%|[千万亿]?元|[千万亿]|个|人|名|次|场|期|批|台|套|辆|件|项|条|份|篇|册|本|户|家|处|年|月|日|天|小时|分钟|周|季度|工作日|公里|米|平方米|亩|吨|种|类|起|所|座)/;
const isDate = /(?:19|20)\d{2}[年./-]|\d{1,2}月/;

/** What no reader can take for a value; the text is plain. Undefined where it is one, or words. */
export function garbledValue(text: string): GarbledValue | undefined {
  return faults.reduce<GarbledValue | undefined>((found, fault) => found ?? fault(text), undefined);
}

const faults: readonly ((text: string) => GarbledValue | undefined)[] = [
  (text) => (/%{2,}/.test(text) ? certain('doubledPercent', text.replace(/%{2,}/g, '%')) : undefined),
  (text) =>
    /^([≥≤<>=])\1+/.test(text) ? certain('doubledSign', text.replace(/^([≥≤<>=])\1+/, '$1')) : undefined,
  (text) => (/^[≥≤<>=]{2,}/.test(text) ? { kind: 'garbled', fault: 'contrarySigns' } : undefined),
  (text) => (/^[≥≤<>=]*%?$/.test(text) ? { kind: 'garbled', fault: 'noNumber' } : undefined),
  strayMark,
  (text) =>
    /\d[OolI]+(?:\d|%|$)|^[≥≤<>=]?[OolI]\d/.test(text)
      ? { kind: 'garbled', fault: 'letterInNumber' }
      : undefined,
  (text) =>
    /\d\.{2,}\d|^[≥≤<>=]?\d+\.\d+\.\d+%/.test(text) ? { kind: 'garbled', fault: 'badDecimals' } : undefined,
  percentOverAll,
  doubledUnit,
  reversedUnit,
  wordsRunIn,
];

const certain = (fault: ValueFault, reading: string): GarbledValue => ({
  kind: 'garbled',
  fault,
  reading,
  isCertain: true,
});

function strayMark(text: string): GarbledValue | undefined {
  const match =
    /^[.,。、;:]*([≥≤<>=]?)[.,。、;:]*(\d+(?:\.\d+)?)([.,。、]?)(%|‰|[^\d.,。、;:%]{0,4})[.,。、;:]*$/.exec(
      text,
    );
  const reading = match && `${match[1]}${match[2]}${match[4]}`;
  return reading && reading !== text ? certain('strayMark', reading) : undefined;
}

/** 100100%, 9510%: no rate. */
function percentOverAll(text: string): GarbledValue | undefined {
  const match = /^([≥≤<>=]?)(\d{4,})%$/.exec(text);
  if (!match) return undefined;
  const [, sign, digits = ''] = match;
  const half = digits.slice(0, digits.length / 2);
  return half + half === digits && Number(half) <= 100
    ? certain('doubledNumber', `${sign}${half}%`)
    : { kind: 'garbled', fault: 'impossiblePercent' };
}

function doubledUnit(text: string): GarbledValue | undefined {
  const match = /^([≥≤<>=]?\d+(?:\.\d+)?)([^\d%]{1,3})\2$/.exec(text);
  return match ? certain('doubledUnit', `${match[1]}${match[2]}`) : undefined;
}

/** 2200月/元. */
function reversedUnit(text: string): GarbledValue | undefined {
  const match = /^([≥≤<>=]?\d+(?:\.\d+)?)([^\d/%元]{1,6}(?:\/[^\d/%元]{1,4})?)\/([万亿]?元)$/.exec(text);
  return match
    ? { kind: 'garbled', fault: 'reversedUnit', reading: `${match[1]}${match[3]}/${match[2]}` }
    : undefined;
}

/** 10平均每第网线成本, 28联通每月租金13000、电信10000. */
function wordsRunIn(text: string): GarbledValue | undefined {
  const match = run.exec(text);
  const after = match?.[3] ?? '';
  const isValue = !match || isDate.test(text) || beginsWithUnit.test(after) || /^[~至—–-]/.test(after);
  return isValue || unitOfValue(after).kind !== 'count'
    ? undefined
    : { kind: 'garbled', fault: 'wordsRunIn' };
}
