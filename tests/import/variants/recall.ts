import type { Pack } from '../../../schemas/pack/pack.ts';
import { recogniseTables } from '../../../server/import/recognise/recognise-document.ts';
import type { SourceBlock } from '../../../server/import/source/source-document.ts';
import { readCase } from '../../acceptance/read-case.ts';
import { comparable } from '../../acceptance/same-text.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { expectedCells } from '../expected-cells.ts';

const pack = shippedPacks.all.find((loaded) => loaded.pack.id === 'hebei-2024')?.pack as Pack;

export interface Recall {
  /** Of the published cells, of 1. */
  readonly recalled: number;
  /** The same of the tables that are there. */
  readonly recalledOfPrinted: number;
  /** The first that are not recognised. */
  readonly lost: readonly string[];
  /** Recognised with another text, in a table without a remark. */
  readonly wrong: readonly string[];
  /** Published tables that are not there. */
  readonly missing: readonly string[];
  readonly projects: number;
}

/** How many of the published cells of a case are recognised in the blocks of a variant of it. */
export function recall(name: string, blocks: readonly SourceBlock[]): Recall {
  const [scope] = readCase(name);
  const expected = Object.entries(scope ? expectedCells(scope, pack) : {}).filter(
    ([key]) => !key.endsWith('/no'),
  );
  const { tables, forms } = recogniseTables(blocks, pack, shippedPacks.codeNames);
  const first = tables.filter(({ id }, index) => tables.findIndex((table) => table.id === id) === index);
  const found = new Map<string, { readonly text: string; readonly isFlagged: boolean }>(
    first.flatMap(({ id, cells, remarks }) =>
      cells.map(
        ({ row, column, text }) =>
          [`${id}/${row}/${column}`, { text: plainFigure(text), isFlagged: remarks.length > 0 }] as const,
      ),
    ),
  );
  const tableOf = ([key]: readonly [string, string]) => key.split('/')[0] ?? '';
  const printedTables = new Set(first.map(({ id }) => id));
  const printed = expected.filter((cell) => printedTables.has(tableOf(cell)));
  const isLost = ([key, text]: readonly [string, string]) => found.get(key)?.text !== plainFigure(text);
  const wrong = printed.filter((cell) => {
    const own = found.get(cell[0]);
    return own !== undefined && own.text !== '' && isLost(cell) && !own.isFlagged;
  });
  return {
    recalled: 1 - expected.filter(isLost).length / expected.length,
    recalledOfPrinted: 1 - printed.filter(isLost).length / printed.length,
    lost: expected
      .filter(isLost)
      .map(([key]) => key)
      .slice(0, 5),
    wrong: wrong.map(([key, text]) => `${key}: ${found.get(key)?.text} for ${text}`),
    missing: [...new Set(expected.map(tableOf))].filter((id) => !printedTables.has(id)),
    projects: new Set(forms.map(({ fields }) => fields.code)).size,
  };
}

const plainFigure = (text: string): string =>
  comparable(text.normalize('NFKC')).replace(/(?<=\d),(?=\d{3}\.)/g, '');
