/** The line a text has to fit, in em. */
export interface LineMeasure {
  readonly width: number;
  /** Advance of a character. */
  readonly advance: (codePoint: number) => number;
}

/** The lines a text takes when each is filled before the next, marks and figures staying with what they belong to. */
export function filledLines(text: string, measure: LineMeasure): number {
  if (widthOf(text, measure) <= measure.width) return 1;
  let lines = 1;
  let filled = 0;
  for (const [piece] of text.matchAll(unbrokenPieces)) {
    const width = widthOf(piece, measure);
    if (filled > 0 && filled + width > measure.width) {
      lines += 1;
      filled = 0;
    }
    const overflow = Math.max(0, Math.ceil(width / Math.max(measure.width, 1)) - 1);
    lines += overflow;
    filled += width - overflow * measure.width;
  }
  return lines;
}

function widthOf(text: string, { advance }: LineMeasure): number {
  let em = 0;
  for (const character of text) em += advance(character.codePointAt(0) as number);
  return em + edgeSpace * (text.match(scriptEdges)?.length ?? 0);
}

/** The space Typst and Word put between Chinese and Latin text, in em. */
const edgeSpace = 0.25;
const scriptEdges = /\p{Script=Han}(?=[\p{Script=Latin}\d])|[\p{Script=Latin}\d](?=\p{Script=Han})/gu;

const unbrokenPieces =
  /[（《〈「『【〔“‘]*(?:[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]+|.)[，。、；：？！）》〉」』】〕”’％]*/gsu;
