import type { Change } from '../../edit/change.ts';
import type { Fix } from '../engine/outcome.ts';
import type { TargetIndicator } from './target-owner.ts';

const parts = /^([≥≤<>=]?)(\d+(?:\.\d+)?)(.*)$/;

/** Writes the value anew. */
export function rewriteValue({ indicator, path }: TargetIndicator, value: string): Fix {
  const set = (field: string, text: string): Change => ({ kind: 'set', path: [...path, field], value: text });
  const clear = (field: string): Change => ({ kind: 'clear', path: [...path, field] });
  const label = `改为“${value}”`;
  const match = parts.exec(value);
  if (indicator.asPrinted !== undefined || !match) return { label, changes: [set('asPrinted', value)] };
  const [, sign = '', number = '', unit = ''] = match;
  return {
    label,
    changes: [
      ...(sign === '' ? (indicator.operator ? [clear('operator')] : []) : [set('operator', sign)]),
      set('value', number),
      ...(unit === '' ? (indicator.unit ? [clear('unit')] : []) : [set('unit', unit)]),
    ],
  };
}
