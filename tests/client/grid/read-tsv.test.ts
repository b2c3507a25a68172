import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv } from '../../../client/grid/clipboard/read-tsv.ts';
import { writeTsv } from '../../../client/grid/clipboard/write-tsv.ts';

const text = fc.string({ unit: fc.constantFrom('a', '预', '"', '\t', '\n', ' ', '1', ',') });
const block = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('cells as plain text', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(readTsv(writeTsv(cells))).toEqual(cells);
      }),
      { seed: 20250303, numRuns: 3000 },
    );
  });

  it('end with the line end of the last row: no cell below is blanked', () => {
    expect(readTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keep a blank last row that was copied', () => {
    expect(readTsv('a\r\n\r\n')).toEqual([['a'], ['']]);
  });

  it('may hold quotes, tabs and line ends where they stand in quotes', () => {
    expect(readTsv('"say ""hi"""\t"two\nlines"\t"a\tb"\r\n')).toEqual([['say "hi"', 'two\nlines', 'a\tb']]);
  });

  it('keep a quote that is only a character', () => {
    expect(readTsv('"open\tb\n"a" b\tc')).toEqual([
      ['"open', 'b'],
      ['"a" b', 'c'],
    ]);
  });

  it('of rows of different length are filled up', () => {
    expect(readTsv('a\nb\tc')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });
});
