import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeNames } from '../../schemas/model/code-list.ts';

/** Reads the code lists of the folder: a tab-separated code and name a line. */
export async function readCodeLists(folder: string): Promise<CodeNames> {
  const read = async (file: string) => parseCodeList(await readFile(path.join(folder, file), 'utf8'));
  let catalog: ReadonlyMap<string, string> | undefined;
  return {
    functionalClass: await read('functional-class.tsv'),
    departmentEconomicClass: await read('department-economic-class.tsv'),
    governmentEconomicClass: await read('government-economic-class.tsv'),
    /** Seventeen times as long as the others together: read when first asked for. */
    get procurementCatalog() {
      catalog ??= parseCodeList(readFileSync(path.join(folder, 'procurement-catalog.tsv'), 'utf8'));
      return catalog;
    },
  };
}

function parseCodeList(text: string): ReadonlyMap<string, string> {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return new Map(rows.map(([code = '', name = '']) => [code, name]));
}
