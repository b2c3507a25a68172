import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { readPdf } from '../../server/import/pdf/read-pdf.ts';
import type { SourceDocument } from '../../server/import/source/source-document.ts';
import { missingPrograms } from '../documents/docx/missing-programs.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { ministryBlocks } from './forms/ministry-form.ts';
import { unitsWithinBlocks } from './forms/units-within-form.ts';
import { yearsBesideBlocks } from './forms/years-beside-form.ts';
import { contentTypes, lyingPage } from './variants/lying-page.ts';
import { savedBySoffice } from './variants/saved-by-soffice.ts';
import { sourceXml } from './variants/source-xml.ts';

const missing = missingPrograms('soffice');
const forms = { ministry: ministryBlocks, years: yearsBesideBlocks, units: unitsWithinBlocks };

/** What is entered; white space aside, which a pdf does not keep. */
const entered = (document: SourceDocument) => {
  const { department, lines, economicLines, threePublic, projects, narrative, glossary } = importDocument(
    document,
    shippedPacks,
  ).report;
  return JSON.parse(
    JSON.stringify({ department, lines, economicLines, threePublic, projects, narrative, glossary }).replace(
      /[ \u3000]/g,
      '',
    ),
  );
};

describe.skipIf(missing !== '')(`forms of other provinces as LibreOffice prints them ${missing}`, () => {
  it('give the same entries: rows cut by a page, columns too narrow for their figures, no indents', async () => {
    const files = Object.fromEntries(
      await Promise.all(
        Object.entries(forms).map(
          async ([name, blocks]) =>
            [name, await docxOf(sourceXml(blocks, { ruled: true }) + lyingPage, contentTypes)] as const,
        ),
      ),
    );
    const printed = await savedBySoffice(files, ['pdf']);
    for (const name of Object.keys(forms))
      expect(entered(await readPdf(printed[name] ?? new Uint8Array())), name).toEqual(
        entered(readDocx(files[name] ?? new Uint8Array())),
      );
  }, 600_000);
});
