import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import { placeOf } from '../../schemas/model/place.ts';
import type { Report } from '../../schemas/model/report.ts';
import { outlineSections } from '../../schemas/pack/outline-sections.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { servedYears, serves } from '../../schemas/pack/serves.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { compileNarratives, type Narratives } from './compile-narratives.ts';
import { readCodeLists } from './read-code-lists.ts';
import { readPack } from './read-pack.ts';

/** A pack with its texts compiled. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly narratives: Narratives;
  /** The folder of its files, samples included. */
  readonly folder: string;
}

export interface PackStore {
  readonly all: readonly LoadedPack[];
  readonly codeNames: CodeNames;
  /** @throws UnusableInput when the report's pack, version, year, options or sections are not to be had. */
  packOf(report: Report): LoadedPack;
}

/** Reads every pack of the folder: each subfolder that holds a `pack.json`. `ownCodes`: the folder of the agency's own lists. */
export async function openPackStore(folder: string, ownCodes?: string): Promise<PackStore> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
  const loaded = await Promise.all(folders.map(loadPack));
  const all = loaded.filter((pack) => pack !== undefined);
  return {
    all,
    codeNames: await readCodeLists(path.join(folder, 'codes'), ownCodes),
    packOf: (report) => choosePack(all, report),
  };
}

async function loadPack(folder: string): Promise<LoadedPack | undefined> {
  const file = path.join(folder, 'pack.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { pack, narrativeFolders } = await readPack(file);
  return { pack, narratives: await compileNarratives(narrativeFolders), folder };
}

function choosePack(all: readonly LoadedPack[], report: Report): LoadedPack {
  const { id, version } = report.pack;
  const loaded = all.find(({ pack }) => pack.id === id);
  const known = all.map(({ pack }) => `${pack.id}（${pack.name}）`).join('、');
  if (!loaded) throw refused(['pack', 'id'], `没有版式“${id}”，可用的有：${known}`);
  if (loaded.pack.version !== version)
    throw refused(['pack', 'version'], `版式“${id}”没有第 ${version} 版，现有第 ${loaded.pack.version} 版`);
  checkYear(loaded.pack, report);
  checkOptions(loaded.pack, report);
  checkSections(loaded.pack, report);
  return loaded;
}

function checkYear(pack: Pack, { department: { year } }: Report): void {
  if (!serves(pack, year))
    throw refused(['department', 'year'], `版式“${pack.id}”适用于 ${servedYears(pack)}，报告为 ${year} 年`);
}

function checkOptions(pack: Pack, { options }: Report): void {
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(pack.options, name) ? pack.options[name] : undefined;
    if (!option)
      throw refused(['options', name], `版式没有这一选项，可用的有：${Object.keys(pack.options).join('、')}`);
    const values = option.choices.map((choice) => choice.value);
    if (!values.includes(value))
      throw refused(['options', name], `“${option.title}”只能是 ${values.join('、')}，不能是“${value}”`);
  }
}

/** A text of a section that the pack does not print would be lost without a word. */
function checkSections({ outline }: Pack, { narrative }: Report): void {
  const known = outlineSections(outline);
  const unknown = narrative.findIndex(({ section }) => !known.has(section));
  if (unknown >= 0)
    throw refused(
      ['narrative', unknown, 'section'],
      `版式没有“${narrative[unknown]?.section}”这一部分，可用的有：${[...known].join('、')}`,
    );
}

const refused = (path: readonly PropertyKey[], message: string): UnusableInput =>
  new UnusableInput([{ where: placeOf(path), message }]);
