import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { readPdf } from '../../server/import/pdf/read-pdf.ts';
import type { SourceBlock } from '../../server/import/source/source-document.ts';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { missingPrograms } from '../documents/docx/missing-programs.ts';
import { docxOf } from './docx-of.ts';
import { contentTypes, lyingPage } from './variants/lying-page.ts';
import { recall } from './variants/recall.ts';
import { savedBySoffice } from './variants/saved-by-soffice.ts';
import { seeded } from './variants/seeded.ts';
import { sourceXml } from './variants/source-xml.ts';
import { tableVariants } from './variants/table-variants.ts';

const missing = missingPrograms('soffice') || missingCases;
const cases = ['luquan-2025', 'beidaihe-2024'];
const changed = ['reorderedColumns', 'captionAbove', 'spacedHeaders', 'cutWithHeader', 'noColumnNumbers'];

/** Generous: a first start of LibreOffice on a busy machine. */
const limit = 600_000;

const published = (name: string) => readFileSync(join(casesFolder, name, 'published.docx'));

/** The docx as published and variants of it, by `case variant`. */
async function variantsOf(name: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const { blocks } = readDocx(published(name));
  const written = await Promise.all(
    changed.map(async (variant) => {
      const random = seeded(11);
      const own = blocks.flatMap((block): readonly SourceBlock[] =>
        block.kind === 'table' ? (tableVariants[variant]?.(block, random) ?? []) : [block],
      );
      return [
        `${name} ${variant}`,
        await docxOf(sourceXml(own, { ruled: true }) + lyingPage, contentTypes),
      ] as const;
    }),
  );
  return { [`${name} published`]: published(name), ...Object.fromEntries(written) };
}

describe.skipIf(missing !== '')(`published reports saved by LibreOffice ${missing}`, () => {
  it.each([[['docx']], [['odt', 'docx']], [['pdf']]] as const)(
    'as %j are recognised',
    async (formats) => {
      const files = Object.assign({}, ...(await Promise.all(cases.map(variantsOf))));
      const saved = await savedBySoffice(files, formats);
      expect(Object.keys(saved)).toHaveLength(cases.length * (changed.length + 1));
      const found: Record<string, object> = {};
      for (const [variant, bytes] of Object.entries(saved)) {
        const { blocks } = formats.includes('pdf' as never) ? await readPdf(bytes) : readDocx(bytes);
        const [name = ''] = variant.split(' ');
        const { recalled, wrong, lost, projects } = recall(name, blocks);
        found[variant] = { wrong, projects, lost: recalled >= 0.99 ? [] : lost };
      }
      const expected = Object.keys(saved).map((variant) => {
        const projects = variant.startsWith('luquan') ? 15 : 16;
        return [variant, { wrong: [], projects, lost: [] }] as const;
      });
      expect(found).toEqual(Object.fromEntries(expected));
    },
    limit,
  );
});
