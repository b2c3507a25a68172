import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../schemas/pack/pack.ts';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { recogniseTables } from '../../server/import/recognise/recognise-document.ts';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { readCase } from '../acceptance/read-case.ts';
import { comparable } from '../acceptance/same-text.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { expectedCells } from './expected-cells.ts';

const pack = shippedPacks.all.find((loaded) => loaded.pack.id === 'hebei-2024')?.pack as Pack;
const cases = ['luquan-2025', 'beidaihe-2024'];

const recognised = (name: string) => {
  const bytes = readFileSync(join(casesFolder, name, 'published.docx'));
  return recogniseTables(readDocx(bytes).blocks, pack, shippedPacks.codeNames);
};

describe.skipIf(missingCases !== '')(`the tables of a published docx ${missingCases}`, () => {
  it.each(cases)('of %s are recognised cell for cell', (name) => {
    const { tables, others } = recognised(name);
    const [scope] = readCase(name);
    const cells = Object.fromEntries(
      tables.flatMap(({ id, cells: own }) =>
        own
          .filter(({ text }) => text !== '')
          .map(({ row, column, text }) => [`${id}/${row}/${column}`, comparable(text)]),
      ),
    );
    const expected = scope ? expectedCells(scope, pack) : {};
    expect(cells).toEqual(expected);
    expect(others).toEqual([]);
    expect(tables.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it.each(cases)('of the projects of %s are recognised whole', (name) => {
    const { forms } = recognised(name);
    const projects = readCase(name)[0]?.projects ?? [];
    expect(
      forms.map(({ fields: { code, name: own, budget, fiscal, other }, plan, indicators }) => ({
        code,
        name: own,
        budget,
        fiscal,
        other,
        plan,
        indicators: indicators.map((row) => row.map(comparable)),
      })),
    ).toEqual(
      projects.map(({ no: _, indicators, ...project }) => ({
        ...project,
        indicators: indicators.map((row) => row.map(comparable)),
      })),
    );
    expect(forms.flatMap(({ remarks }) => remarks)).toEqual([]);
  });
});
