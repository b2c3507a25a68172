import type { ProtocolEntry } from '../../schemas/api/import.ts';
import { serves } from '../../schemas/pack/serves.ts';
import type { LoadedPack, PackStore } from '../packs/pack-store.ts';
import { guessed } from './protocol.ts';
import { plain } from './recognise/plain.ts';
import { type RecognisedTables, recogniseTables } from './recognise/recognise-document.ts';
import { refused } from './refused.ts';
import type { SourceBlock, SourceDocument } from './source/source-document.ts';

export interface ChosenPack {
  readonly loaded: LoadedPack;
  readonly recognised: RecognisedTables;
  readonly year: number;
  readonly protocol: readonly ProtocolEntry[];
}

/** The pack that knows most of the document's tables, of those that serve its year where any does. */
export function choosePack({ blocks }: SourceDocument, packs: PackStore): ChosenPack {
  const read = new Map<LoadedPack, Read>();
  const best = (among: readonly LoadedPack[]): Read | undefined =>
    among.map((loaded) => readWith(loaded, blocks, packs, read)).toSorted((a, b) => b.score - a.score)[0];
  // One that knows tables at all knows their captions, which tell the year; the others are seldom needed.
  const first = firstWith(packs.all.toReversed(), (loaded) => readWith(loaded, blocks, packs, read));
  if (!first)
    throw refused(
      '文件中没有找到部门预算公开表（收支总表、收入总表、支出总表等），不像部门预算公开报告，请检查文件',
    );
  const { year, protocol } = yearOf(blocks, first.recognised);
  const serving = packs.all.filter(({ pack }) => serves(pack, year));
  const chosen = best(serving) ?? best(packs.all) ?? first;
  const name = chosen.loaded.pack.name;
  const served =
    serving.length > 0 ? [] : [guessed('', `没有适用于 ${year} 年的版式，按最相近的“${name}”读取`)];
  return { loaded: chosen.loaded, recognised: chosen.recognised, year, protocol: [...protocol, ...served] };
}

function firstWith(packs: readonly LoadedPack[], read: (loaded: LoadedPack) => Read): Read | undefined {
  for (const loaded of packs) {
    const own = read(loaded);
    if (own.score > 0) return own;
  }
  return undefined;
}

interface Read {
  readonly loaded: LoadedPack;
  readonly recognised: RecognisedTables;
  readonly score: number;
}

function readWith(
  loaded: LoadedPack,
  blocks: readonly SourceBlock[],
  { codeNames }: PackStore,
  known: Map<LoadedPack, Read>,
): Read {
  const earlier = known.get(loaded);
  if (earlier) return earlier;
  const recognised = recogniseTables(blocks, loaded.pack, codeNames);
  const own = { loaded, recognised, score: scoreOf(recognised) };
  known.set(loaded, own);
  return own;
}

const scoreOf = ({ tables, forms }: RecognisedTables): number =>
  forms.length +
  tables.reduce(
    (sum, { cells, remarks, isTitled }) => sum + cells.length - remarks.length * 5 + (isTitled ? 20 : 0),
    0,
  );

/** The budget year: of the captions, else of the titles, else the year after the date of the assets. */
function yearOf(blocks: readonly SourceBlock[], { tables }: RecognisedTables) {
  const captions = mostFrequent(
    tables.flatMap(({ caption }) => (caption.year === undefined ? [] : [caption.year])),
  );
  if (captions !== undefined) return { year: captions, protocol: [] };
  const titles = mostFrequent(
    [
      ...tables.map(({ title }) => title),
      ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    ].flatMap(yearInTitle),
  );
  if (titles !== undefined) return { year: titles, protocol: [] };
  const date = tables.find(({ caption }) => caption.date !== undefined)?.caption.date;
  if (date)
    return {
      year: Number(date.slice(0, 4)) + 1,
      protocol: [guessed('', `没有写明预算年度，按资产截止时间 ${date} 的次年导入`)],
    };
  throw refused('文件中找不到预算年度（如“预算年度：2025”或“2025年部门预算”），无法导入');
}

const yearInTitle = (text: string): readonly number[] => {
  const [, year] = /(20\d{2})年(?:度)?.{0,20}预算/.exec(plain(text)) ?? [];
  return year ? [Number(year)] : [];
};

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
