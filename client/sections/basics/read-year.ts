import type { Pack } from '../../../schemas/pack/pack.ts';
import type { GridReading } from '../../grid/grid-contract.ts';

/** A budget year the pack serves; a report never is without one. */
export function readYear({ from, to }: Pack['years'], text: string): GridReading {
  const plain = text
    .normalize('NFKC')
    .replace(/年度?$/, '')
    .trim();
  if (!/^\d{4}$/.test(plain)) return { fault: '年度应为四位数字，例如 2025' };
  const year = Number(plain);
  if (year >= from && year <= (to ?? latest)) return { value: year };
  return { fault: `本套标准文本适用于 ${yearsText({ from, to })}：其他年度请在报告列表中另建一份报告` };
}

/** The last year a report can be of. */
const latest = 2100;

export const yearsText = ({ from, to }: Pack['years']): string => {
  if (to === undefined) return `${from} 年及以后`;
  return from === to ? `${from} 年` : `${from}—${to} 年`;
};
