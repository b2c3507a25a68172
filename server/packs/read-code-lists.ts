import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeListId, CodeNames } from '../../schemas/model/code-list.ts';

/** The files the lists stand in, in any folder of lists. */
export const codeListFiles: Readonly<Record<CodeListId, string>> = {
  functionalClass: 'functional-class.tsv',
  departmentEconomicClass: 'department-economic-class.tsv',
  governmentEconomicClass: 'government-economic-class.tsv',
  procurementCatalog: 'procurement-catalog.tsv',
};

/**
 * Reads the code lists of the folder, a tab-separated code and name a line. What the agency's own folder holds is added:
 * names of codes the lists have not, and its names where they differ.
 */
export async function readCodeLists(folder: string, ownFolder?: string): Promise<CodeNames> {
  const read = (list: CodeListId) =>
    withOwn(readList(folder, list) ?? missing(folder, list), ownFolder && readList(ownFolder, list));
  let catalog: ReadonlyMap<string, string> | undefined;
  return {
    functionalClass: read('functionalClass'),
    departmentEconomicClass: read('departmentEconomicClass'),
    governmentEconomicClass: read('governmentEconomicClass'),
    /** Seventeen times as long as the others together: read when first asked for. */
    get procurementCatalog() {
      catalog ??= read('procurementCatalog');
      return catalog;
    },
  };
}

/** A list of a folder; undefined where the folder has none. */
export function readList(folder: string, list: CodeListId): ReadonlyMap<string, string> | undefined {
  const file = path.join(folder, codeListFiles[list]);
  return existsSync(file) ? parseCodeList(readFileSync(file, 'utf8')) : undefined;
}

function missing(folder: string, list: CodeListId): never {
  throw new Error(`${path.join(folder, codeListFiles[list])} is missing`);
}

function withOwn(
  shipped: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> | '' | undefined,
): ReadonlyMap<string, string> {
  if (!own || own.size === 0) return shipped;
  return new Map([...new Map([...shipped, ...own])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parseCodeList(text: string): ReadonlyMap<string, string> {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter(([code = '', name = '']) => code !== '' && name.trim() !== '');
  return new Map(rows.map(([code = '', name = '']) => [code, name]));
}
