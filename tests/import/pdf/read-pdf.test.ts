import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { smallPdf } from '../../../bench/fuzz/small-pdf.ts';
import { UnusableInput } from '../../../schemas/problem.ts';
import { catchingLeftOver } from '../../../server/import/pdf/catching-left-over.ts';
import { readPdf } from '../../../server/import/pdf/read-pdf.ts';
import { ruledGrids } from '../../../server/import/pdf/ruled-grids.ts';
import { recogniseTables } from '../../../server/import/recognise/recognise-document.ts';
import type { SourceTable } from '../../../server/import/source/source-document.ts';
import { createDocumentService } from '../../../server/reports/create-document-service.ts';
import { prepareReport } from '../../../server/reports/prepare-report.ts';
import { casesFolder, missingCases } from '../../acceptance/cases-folder.ts';
import { comparable } from '../../acceptance/same-text.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { pictureOfPage } from './picture-of-page.ts';

const service = createDocumentService({ fontFolders: [], timeLimitMs: 120_000 });
afterAll(() => service.close());

const reportOf = (name: string) => JSON.parse(readFileSync(`tests/acceptance/reports/${name}.json`, 'utf8'));

/** By row and column, blank cells and the numbers of rows left out. */
const keyed = (cells: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    cells
      .filter(([key, text]) => text !== '' && !/\/no$/.test(key))
      .map(([key, text]) => [key, comparable(text)])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

describe('a pdf with ruled tables', () => {
  it.each(['luquan-2025', 'julu-2023'])(
    'of %s gives every cell of every official table back',
    async (name) => {
      const report = reportOf(name);
      const { bytes } = await service.render(report, 'pdf');
      const { derived, loaded, codeNames } = prepareReport(report, shippedPacks);
      const { blocks, notes } = await readPdf(bytes);
      expect(notes).toEqual([]);
      const { tables } = recogniseTables(blocks, loaded.pack, codeNames);
      const read = tables.map(({ id, cells }) => ({
        id,
        cells: keyed(cells.map(({ row, column, text }) => [`${row}/${column}`, text])),
      }));
      for (const scope of derived.scopes)
        for (const id of loaded.pack.officialTables)
          expect(read).toContainEqual({
            id,
            cells: keyed(
              (scope.tables[id]?.rows ?? []).flatMap(({ cells }) =>
                cells.map(({ address, text }) => [address.split('/').slice(2).join('/'), text]),
              ),
            ),
          });
    },
  );

  it('has its sentences whole, without page numbers and the mark of a draft', async () => {
    const { bytes } = await service.render(reportOf('luquan-2025'), 'pdf');
    const { blocks } = await readPdf(bytes);
    const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    expect(paragraphs.filter(({ isContents }) => isContents).length).toBeGreaterThan(5);
    const texts = paragraphs.map(({ text }) => text);
    expect(texts.some((text) => /^部门预算的支出按.*1020\.62万元.*741\.92万元.*。$/.test(text))).toBe(true);
    expect(texts.filter((text) => /^[—-]?\s*\d+\s*[—-]?$|^草稿$/.test(text))).toEqual([]);
  });
});

describe.skipIf(missingCases !== '')(`a published pdf of another form ${missingCases}`, () => {
  it('is read cell by cell: codes in three columns, merged heads, tables over several pages', async () => {
    const { blocks } = await readPdf(readFileSync(join(casesFolder, 'shanghai-wanli-2024/published.pdf')));
    const tables = blocks.filter((block): block is SourceTable => block.kind === 'table');
    const rows = tables.flatMap(({ grid }) =>
      grid.map((cells) => [...new Set(cells)].map((cell) => cell?.text)),
    );
    expect(rows).toContainEqual([
      '208',
      '05',
      '05',
      '机关事业单位基本养老保险缴费支出',
      '4,608,515',
      '4,608,515',
      '0',
      '0',
      '0',
    ]);
    expect(rows).toContainEqual(['合计', '99,706,020', '88,537,451', '11,168,569']);
    expect(rows).toContainEqual(['47.91', '0', '1.35', '46.56', '25', '21.56', '443.18']);
    expect(rows.filter(([first]) => first === '项目').length).toBeGreaterThan(8);
  });
});

describe('what is no pdf with text is refused in words', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const error = await readPdf(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnusableInput);
    return (error as UnusableInput).message;
  };

  it('a scan', async () => {
    expect(await refusal(pictureOfPage())).toContain('扫描的图片');
  });

  it('a damaged file, and one that is something else', async () => {
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<'))).toContain('已损坏');
    expect(await refusal(new Uint8Array([1, 2, 3]))).toContain('不是完整的 PDF');
  });

  /** Found by the fuzz of the bench: pdf.js fails at a page, not at the file. */
  it('a file whose pages cannot be drawn', async () => {
    const text = Buffer.from(smallPdf()).toString('latin1');
    const broken = text.replace('\n7 0 obj', '\n70 0 obj');
    expect(await refusal(Buffer.from(broken, 'latin1'))).toContain('第 1 页已损坏');
  });

  it('a stream that unpacks to more than it may', async () => {
    const packed = deflateSync(Buffer.alloc(50 * 1024 * 1024));
    const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n4 0 obj\n<<>>\nstream\n'), packed]);
    expect(await refusal(bomb)).toContain('解压后超过 48 MB');
  });

  it('one packed twice, whose first checksum is wrong', async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(50 * 1024 * 1024)));
    packed.writeUInt32BE(0, packed.length - 4);
    const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n4 0 obj\n<<>>\nstream\n'), packed]);
    expect(await refusal(bomb)).toContain('解压后超过 48 MB');
  });

  it('a page ruled into more cells than any table has', () => {
    const rules = Array.from({ length: 200 }, (_, index) => ({ at: index * 10, from: 0, to: 1990 }));
    expect(() => ruledGrids({ across: rules, down: rules })).toThrow('表格过大');
  });
});

it('a failure that nobody waits for is a failure of what reads', async () => {
  const never = new Promise<string>(() => undefined);
  const read = () => {
    Promise.reject(new Error('left over'));
    return never;
  };
  let ended = 0;
  const end = async () => {
    ended += 1;
  };
  await expect(catchingLeftOver(read, end)).rejects.toThrow('left over');
  expect(ended).toBe(1);
});
