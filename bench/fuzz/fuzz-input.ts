import { type Chance, chanceOf } from './chance.ts';
import type { FuzzSources } from './fuzz-sources.ts';
import { mutatePart } from './mutate/mutate-archive.ts';
import { mutateBytes } from './mutate/mutate-bytes.ts';
import { mutateJson } from './mutate/mutate-json.ts';
import { mutatePdf } from './mutate/mutate-pdf.ts';
import { mutateXml } from './mutate/mutate-xml.ts';

export type FuzzKind = 'docx' | 'exchange' | 'xlsx' | 'json' | 'pdf';

export interface FuzzInput {
  readonly kind: FuzzKind;
  readonly bytes: Uint8Array;
}

/** One input of many: what it is follows from the seed and its number alone. */
export function fuzzInput(sources: FuzzSources, seed: number, number: number): FuzzInput {
  const chance = chanceOf(seed * 1_000_003 + number);
  const kind = kindAt(chance.below(20));
  return { kind, bytes: made[kind](sources, chance) };
}

/** Of twenty inputs; a pdf takes ten times as long as any other. */
const kindAt = (place: number): FuzzKind =>
  place < 7 ? 'docx' : place < 9 ? 'exchange' : place < 15 ? 'xlsx' : place < 19 ? 'json' : 'pdf';

const made: Readonly<Record<FuzzKind, (sources: FuzzSources, chance: Chance) => Uint8Array>> = {
  docx: ({ docx, ownDocx }, chance) => {
    const source = chance.below(60) === 0 ? ownDocx : docx;
    if (chance.below(5) === 0) return mutateBytes(source, chance);
    return mutatePart(source, chance, mutateXml, /^word\/(?:document|styles|numbering)\.xml$/);
  },
  exchange: ({ exchange }, chance) => {
    if (chance.below(5) === 0) return mutateBytes(exchange, chance);
    return mutatePart(exchange, chance, mutateCarried, /^customXml\/item1\.xml$/);
  },
  xlsx: ({ workbook, export: exported }, chance) => {
    const source = chance.below(3) === 0 ? workbook : exported;
    if (chance.below(5) === 0) return mutateBytes(source, chance);
    return mutatePart(source, chance, mutateXml, /^xl\/(?:worksheets\/|workbook|styles)/);
  },
  json: ({ json }, chance) => {
    if (chance.below(5) === 0) return mutateBytes(Buffer.from(json), chance);
    return Buffer.from(mutateJson(json, chance));
  },
  pdf: ({ pdf }, chance) => (chance.below(4) === 0 ? mutateBytes(pdf, chance) : mutatePdf(pdf, chance)),
};

/** The JSON that the XML carries. */
function mutateCarried(xml: string, chance: Chance): string {
  if (!xml.includes('{') || chance.below(4) === 0) return mutateXml(xml, chance);
  return xml.replace(/(?<=>)\{.*\}(?=<)/s, (json) => mutateJson(json, chance).replace(/[<&]/g, ''));
}
