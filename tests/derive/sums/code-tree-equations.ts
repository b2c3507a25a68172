import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { downColumn, type Equation } from './equation.ts';

/** A code is the sum of the codes below it, the total of the outermost ones: in each column of each tree of codes. */
export function codeTreeEquations({ tables }: DerivedScope, pack: Pack): readonly Equation[] {
  return Object.values(pack.tables).flatMap(({ id, rows: source }) => {
    const rows = tables[id]?.rows ?? [];
    if (source.kind !== 'codeTree' || rows.length === 0) return [];
    const columns = moneyColumns(rows);
    const codes = rows.map(({ key }) => key);
    const parents = [
      { key: 'total', prefix: '', length: 0 },
      ...codes.map((key) => ({ key, prefix: key, length: key.length })),
    ];
    return parents
      .filter(
        ({ key, length }) => key === 'total' || (key !== 'total' && length < Math.max(...source.levels)),
      )
      .filter(({ key, prefix }) => !(prefix === 'total' && key === 'total'))
      .flatMap(({ key, prefix, length }) => {
        const level = source.levels.find((next) => next > length) ?? 0;
        const children = codes.filter(
          (code) => code !== 'total' && code.length === level && code.startsWith(prefix),
        );
        return columns.map((column) => downColumn(id, column, key, children));
      });
  });
}

function moneyColumns(rows: DerivedScope['tables'][string]['rows']): readonly string[] {
  return (rows[0]?.cells ?? [])
    .filter(({ amount }) => amount !== undefined)
    .map(({ address }) => address.split('/').at(-1) ?? '');
}
