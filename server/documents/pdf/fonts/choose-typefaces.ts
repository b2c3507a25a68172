import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import type { FontCatalogue } from './font-catalogue.ts';
import type { FontFace } from './font-file.ts';
import { isPrinted } from './is-printed.ts';
import { loadedFace } from './loaded-face.ts';
import { officialFace } from './official-face.ts';
import { standInPath } from './stand-in-faces.ts';
import { type TypeNeed, typeKey, typeNeeds } from './type-needs.ts';
import type { LoadedFace, Typeface, Typefaces } from './typeface.ts';
import type { UsedText } from './used-text.ts';

/** Chooses the official faces where the folders have them, else their stand-ins, and no face that prints nothing. */
export async function chooseTypefaces(
  used: readonly UsedText[],
  style: HouseStyle,
  folders: readonly string[],
  catalogue: FontCatalogue,
): Promise<Typefaces> {
  const needs = typeNeeds(used);
  const available = await catalogue.facesIn(folders);
  const everyCharacter = new Set(needs.flatMap(({ codePoints }) => [...codePoints]));
  const chosen = needs.map(async (need) => {
    const typeface = await chooseTypeface(need, everyCharacter, style, available, catalogue);
    return [typeKey(need.font, need.bold), typeface] as const;
  });
  return typefacesOf(needs, new Map(await Promise.all(chosen)));
}

/** The official face alone where it has every character, else the stand-in behind it. */
async function chooseTypeface(
  { font, bold, codePoints }: TypeNeed,
  everyCharacter: ReadonlySet<number>,
  style: HouseStyle,
  available: readonly FontFace[],
  catalogue: FontCatalogue,
): Promise<Typeface> {
  const official = officialFace(style.fonts[font], available, bold);
  const standIn = { path: standInPath(style.fonts[font].standIn, font, bold), index: 0 };
  const officialMetrics = official && (await catalogue.metrics(official));
  const isComplete =
    officialMetrics && [...codePoints].every((code) => officialMetrics.has(code) || !isPrinted(code));
  const places = official ? (isComplete ? [official] : [official, standIn]) : [standIn];
  const metrics = await Promise.all(places.map((place) => catalogue.metrics(place)));
  const faces = metrics.map((face, index) => loadedFace(places[index] ?? standIn, face, everyCharacter));
  return { faces, metrics };
}

function typefacesOf(needs: readonly TypeNeed[], typefaces: ReadonlyMap<string, Typeface>): Typefaces {
  const faces = [...typefaces.values()].flatMap((typeface) => typeface.faces);
  return {
    loaded: [...new Map(faces.map((face): [string, LoadedFace] => [face.family, face])).values()],
    used: needs.map(({ font, bold }) => ({ font, bold })),
    has: (font, bold) => typefaces.has(typeKey(font, bold)),
    of: (font, bold) => required(typefaces.get(typeKey(font, bold)), typeKey(font, bold)),
  };
}

function required(typeface: Typeface | undefined, key: string): Typeface {
  if (!typeface) throw new Error(`No text of the document is set in ${key}`);
  return typeface;
}
