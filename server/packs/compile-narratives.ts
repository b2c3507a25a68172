import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Handlebars from 'handlebars';
import { narrativeHelperNames } from './narrative-helper-names.ts';

export type NarrativeTemplate = ReturnType<typeof Handlebars.compile>;
/** By section. */
export type Narratives = ReadonlyMap<string, NarrativeTemplate>;

/**
 * Compiles the texts of the folders, one `.hbs` a section; an earlier folder's text wins.
 * Strict: a text that names what compose does not provide fails instead of printing nothing.
 */
export async function compileNarratives(folders: readonly string[]): Promise<Narratives> {
  const found = await Promise.all(folders.map(readNarratives));
  return new Map(found.toReversed().flat());
}

async function readNarratives(folder: string): Promise<readonly (readonly [string, NarrativeTemplate])[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort();
  return Promise.all(
    files.map(async (file) => {
      const source = await readFile(path.join(folder, file), 'utf8');
      return [path.basename(file, '.hbs'), compile(source)] as const;
    }),
  );
}

const compile = (source: string): NarrativeTemplate =>
  Handlebars.compile(source.trimEnd(), {
    strict: true,
    knownHelpersOnly: true,
    noEscape: true,
    knownHelpers: Object.fromEntries(narrativeHelperNames.map((name) => [name, true])),
  });
