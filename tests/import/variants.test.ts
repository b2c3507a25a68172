import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import type { SourceBlock } from '../../server/import/source/source-document.ts';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { docxOf } from './docx-of.ts';
import { documentVariants } from './variants/document-variants.ts';
import { recall } from './variants/recall.ts';
import { seeded } from './variants/seeded.ts';
import { sourceXml, type WritingStyle } from './variants/source-xml.ts';
import { pairedVariants, randomVariants, tableVariants } from './variants/table-variants.ts';

const cases = ['luquan-2025', 'beidaihe-2024'];

const known = new Map<string, readonly SourceBlock[]>();

function published(name: string): readonly SourceBlock[] {
  const blocks = known.get(name) ?? readDocx(readFileSync(join(casesFolder, name, 'published.docx'))).blocks;
  known.set(name, blocks);
  return blocks;
}

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
    expect({ wrong, lost: recalled >= 0.99 ? [] : lost }).toEqual({ wrong: [], lost: [] });
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
