import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../schemas/pack/pack.ts';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { recogniseTables } from '../../server/import/recognise/recognise-document.ts';
import type { SourceBlock } from '../../server/import/source/source-document.ts';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { readCase } from '../acceptance/read-case.ts';
import { comparable } from '../acceptance/same-text.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { expectedCells } from './expected-cells.ts';
import { documentVariants } from './variants/document-variants.ts';
import { seeded } from './variants/seeded.ts';
import { sourceXml, type WritingStyle } from './variants/source-xml.ts';
import { pairedVariants, randomVariants, tableVariants } from './variants/table-variants.ts';

const pack = shippedPacks.all.find((loaded) => loaded.pack.id === 'hebei-2024')?.pack as Pack;
const cases = ['luquan-2025', 'beidaihe-2024'];

const known = new Map<string, readonly SourceBlock[]>();

function published(name: string): readonly SourceBlock[] {
  const blocks = known.get(name) ?? readDocx(readFileSync(join(casesFolder, name, 'published.docx'))).blocks;
  known.set(name, blocks);
  return blocks;
}

/** How many of the published cells are recognised, and those recognised with another text in a table without a remark. */
function recall(name: string, blocks: readonly SourceBlock[]) {
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
  const printedTables = new Set(first.map(({ id }) => id));
  const printed = expected.filter(([key]) => printedTables.has(key.split('/')[0] ?? ''));
  const wrong = printed.filter(([key, text]) => {
    const own = found.get(key);
    return own !== undefined && own.text !== '' && own.text !== plainFigure(text) && !own.isFlagged;
  });
  return {
    recalled:
      expected.filter(([key, text]) => found.get(key)?.text === plainFigure(text)).length / expected.length,
    wrong: wrong.map(([key, text]) => `${key}: ${found.get(key)?.text} for ${text}`),
    projects: new Set(forms.map(({ fields }) => fields.code)).size,
    lost: expected
      .filter(([key, text]) => found.get(key)?.text !== plainFigure(text))
      .map(([key]) => key)
      .slice(0, 5),
  };
}

const plainFigure = (text: string): string =>
  comparable(text.normalize('NFKC')).replace(/(?<=\d),(?=\d{3}\.)/g, '');

const seeds = [1, 2, 3, 4, 5];

describe.skipIf(missingCases !== '')(`variants of published reports ${missingCases}`, () => {
  const changed = (name: string, variants: readonly string[], seed: number): readonly SourceBlock[] => {
    const random = seeded(seed);
    return variants.reduce(
      (blocks, variant) =>
        blocks.flatMap((block) =>
          block.kind === 'table' ? (tableVariants[variant]?.(block, random) ?? []) : [block],
        ),
      published(name),
    );
  };
  const byTable = cases.flatMap((name) => [
    ...Object.keys(tableVariants).flatMap((variant) =>
      (randomVariants.has(variant) ? seeds : [1]).map((seed) => [name, [variant], seed] as const),
    ),
    ...pairedVariants.map((pair, seed) => [name, pair, seed] as const),
  ]);

  it('are two hundred', () => {
    expect(byTable.length + byDocument.length + byStyle.length).toBeGreaterThan(200);
  });

  it.each(byTable)('%s with %j (%i) is recognised', (name, variants, seed) => {
    const { recalled, wrong, projects, lost } = recall(name, changed(name, variants, seed));
    expect({ wrong, lost: recalled >= 0.99 ? [] : lost, projects }).toEqual({
      wrong: [],
      lost: [],
      projects: name === 'luquan-2025' ? 15 : 16,
    });
  });

  const byDocument = cases.flatMap((name) =>
    Object.keys(documentVariants).flatMap((variant) => seeds.map((seed) => [name, variant, seed] as const)),
  );

  it.each(byDocument)('%s with %s (%i) is recognised', (name, variant, seed) => {
    const blocks = documentVariants[variant]?.(published(name), seeded(seed)) ?? [];
    const { recalled, wrong, lost } = recall(name, blocks);
    const least = variant === 'missingTable' ? 0.6 : 0.99;
    expect({ wrong, lost: recalled >= least ? [] : lost }).toEqual({ wrong: [], lost: [] });
  });

  const styles: readonly WritingStyle[] = [
    { runACharacter: true },
    { emptyParagraphs: true },
    { nestedIn: true },
  ];
  const byStyle = cases.flatMap((name) => styles.map((style) => [name, style] as const));

  it.each(byStyle)('%s written with %j is recognised', async (name, style) => {
    const { blocks } = readDocx(await docxOf(sourceXml(published(name), style)));
    expect(recall(name, blocks)).toMatchObject({ wrong: [], recalled: 1 });
  });
});
