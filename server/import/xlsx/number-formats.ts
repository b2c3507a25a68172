import type { XmlHandler } from '../xml/read-xml.ts';

export type NumberKind = 'number' | 'percent' | 'date';

/** What the style of a cell makes of its number, by the number of the style. */
export function numberFormats(): { readonly handler: XmlHandler; readonly kinds: readonly NumberKind[] } {
  const kinds: NumberKind[] = [];
  const own = new Map<string, NumberKind>();
  let isInCells = false;
  const handler: XmlHandler = {
    open: (name, attribute) => {
      if (name === 'cellXfs') isInCells = true;
      else if (name === 'numFmt')
        own.set(attribute('numFmtId') ?? '', kindOfCode(attribute('formatCode') ?? ''));
      else if (name === 'xf' && isInCells) {
        const id = attribute('numFmtId') ?? '0';
        kinds.push(own.get(id) ?? builtIn(Number(id)));
      }
    },
    text: () => {},
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  };
  return { handler, kinds };
}

/** Formats without a code of their own: ECMA-376 part 1, 18.8.30, those of Chinese programs too. */
function builtIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  const isDate =
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

/** A code shows a date where it shows years or days, or months without hours. */
function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/general/i.test(bare)) return 'number';
  if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}
