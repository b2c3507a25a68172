import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../../schemas/model/parse-report.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { createDocumentService } from '../../../server/reports/create-document-service.ts';
import { importFile } from '../../../server/reports/import-file.ts';
import { templatesFolder } from '../../../server/reports/templates-folder.ts';
import { casesFolder, missingCases } from '../../acceptance/cases-folder.ts';
import { publishedReport } from '../../check/published-report.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { canonicalReport, withoutSpace } from './canonical-report.ts';
import { richReport } from './rich-report.ts';

const service = createDocumentService({ fontFolders: [], timeLimitMs: 240_000 });
afterAll(() => service.close());

type Format = 'docx' | 'pdf';
const printed = async (report: unknown, format: Format): Promise<Uint8Array> =>
  (await service.render(report as Report, format)).bytes;
const read = async (bytes: Uint8Array): Promise<Report> =>
  parseReport((await importFile(bytes, shippedPacks)).report);
const again = async (report: Report, format: Format): Promise<Report> => read(await printed(report, format));

const published = (name: string) => readFileSync(join(casesFolder, name, 'published.docx'));
const acceptance = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/acceptance/reports/${name}.json`, 'utf8'));
const sample = (file: string): unknown => JSON.parse(readFileSync(join(templatesFolder, file), 'utf8'));

const limit = 300_000;

/** What was printed beside what is entered: once our own document was read, nothing but headings and texts. */
const entered = (report: Report): Report => ({ ...report, asPublished: {} });
const printedOtherwise = ({ asPublished }: Report): readonly string[] =>
  Object.keys(asPublished).filter((address) => !/^[^/]+\/(?:headings|texts|forms)\//.test(address));

async function expectFixed(bytes: Uint8Array, format: Format): Promise<void> {
  const first = await read(bytes);
  const second = await again(first, format);
  expect(canonicalReport(entered(second))).toEqual(canonicalReport(entered(first)));
  expect(printedOtherwise(second)).toEqual([]);
  expect(canonicalReport(await again(second, format))).toEqual(canonicalReport(second));
}

const formats: readonly Format[] = ['docx', 'pdf'];
/** A pdf of each year's form is enough: pages take long to make. */
const ours: readonly (readonly [string, readonly Format[], () => unknown])[] = [
  ['hebei-2024 的示例', ['docx'], () => sample('hebei-2024/samples/culture-tourism-bureau.json')],
  ['hebei-2023 的示例', formats, () => sample('hebei-2023/samples/water-resources-bureau.json')],
  ['各部分齐全的报告', formats, richReport],
  ['worked-2025 (2024)', formats, () => acceptance('worked-2025-hebei-2024')],
  ['worked-2025 (2023)', ['docx'], () => acceptance('worked-2025-hebei-2023')],
];

describe('import, render, import', () => {
  it.each(ours.flatMap(([name, own, of]) => own.map((format) => [name, format, of] as const)))(
    'gives the same report: %s as %s',
    async (_, format, of) => expectFixed(await printed(of(), format), format),
    limit,
  );
});

describe.skipIf(missingCases !== '')(`import, render, import ${missingCases}`, () => {
  it.each(['luquan-2025', 'beidaihe-2024'])(
    'gives the same report: %s as published',
    async (name) => expectFixed(published(name), 'docx'),
    limit,
  );

  it.each(formats)(
    'gives the same report: julu-2023 as %s, both parts',
    async (format) => expectFixed(await printed(publishedReport('julu-2023'), format), format),
    limit,
  );

  /** A pdf does not tell typed space from that which the layout sets, nor always a paragraph from a full line. */
  it.each(['luquan-2025', 'beidaihe-2024'])(
    'from docx to pdf loses white space alone: %s',
    async (name) => {
      const first = await read(published(name));
      const second = await again(first, 'pdf');
      expect(withoutSpace(canonicalReport(entered(second)))).toEqual(
        withoutSpace(canonicalReport(entered(first))),
      );
    },
    limit,
  );
});
