import { readFontTables, writeFontTables } from './font-tables.mjs';
import { keptOutlines } from './kept-outlines.mjs';
import { nameTable } from './name-table.mjs';

/** Metrics, characters and outlines. Left out are kerning, ligatures and vertical forms, which Word does not apply to these documents either. */
const keptTags = new Set([
  'head',
  'hhea',
  'maxp',
  'hmtx',
  'cmap',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'prep',
  'glyf',
  'loca',
  'CFF ',
]);

/**
 * A face as the layout needs it, under a family name of our own. Typst looks faces up by family, among those of the machine too;
 * a name nobody else has makes the choice certain and the pages the same everywhere.
 * @param {Buffer} file a font file or collection
 * @param {Pick<import('../fonts/typeface.ts').LoadedFace, 'index' | 'family' | 'glyphs'>} face
 * @returns {Buffer} a font file of one face
 */
export function leanFace(file, { index, family, glyphs }) {
  const tables = readFontTables(file, index);
  const kept = [...tables].filter(([tag]) => keptTags.has(tag));
  const outlines = tables.has('glyf') ? keptOutlines(tables, glyphs) : [];
  return writeFontTables(new Map([...kept, ['name', nameTable(family, tables.get('name'))], ...outlines]));
}
