import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Pack, packSchema } from '../../schemas/pack/pack.ts';

/** `pack.json`: the pack's own values and the files, of its folder or of a shared one, that hold the rest. */
const manifestSchema = z.looseObject({
  base: z.string(),
  tables: z.array(z.string()),
  forms: z.array(z.string()),
  outline: z.string(),
  glossary: z.string(),
  identities: z.array(z.string()).default([]),
  houseStyle: z.string(),
  narratives: z.array(z.string()),
  figures: z.record(z.string(), z.unknown()),
});
const identified = z.looseObject({ id: z.string() });

export interface ReadPack {
  readonly pack: Pack;
  /** Earlier folders win. */
  readonly narrativeFolders: readonly string[];
}

/** Reads and checks a pack. Throws on a pack that breaks its own rules: packs ship with the program. */
export async function readPack(manifestFile: string): Promise<ReadPack> {
  const folder = path.dirname(manifestFile);
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  const byId = async (files: readonly string[]) => {
    const specs = await Promise.all(files.map(async (file) => identified.parse(await read(file))));
    return Object.fromEntries(specs.map((spec) => [spec.id, spec]));
  };
  const { base, narratives, tables, forms, outline, glossary, houseStyle, identities, figures, ...own } =
    manifestSchema.parse(JSON.parse(await readFile(manifestFile, 'utf8')));
  const shared = z.looseObject({ figures: z.record(z.string(), z.unknown()) }).parse(await read(base));
  const pack = packSchema.parse({
    ...shared,
    ...own,
    figures: { ...shared.figures, ...figures },
    tables: await byId(tables),
    forms: await byId(forms),
    outline: await read(outline),
    glossary: await read(glossary),
    identities: (await Promise.all(identities.map(read))).flat(),
    houseStyle: await read(houseStyle),
  });
  return { pack, narrativeFolders: narratives.map((name) => path.join(folder, name)) };
}
