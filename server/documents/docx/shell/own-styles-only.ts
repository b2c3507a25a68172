import { ownStyles, wordStyles } from '../word-styles.ts';

/**
 * The styles part without those `docx` brings along unasked (blue headings, captions, footnotes). Where it brings one
 * of ours, ours is the later of the two; a second style of the same id makes Word report a damaged file.
 */
export function ownStylesOnly(styles: string): string {
  const byId = new Map<string, string>();
  for (const [style, id = ''] of styles.matchAll(styleElement)) if (kept.has(id)) byId.set(id, style);
  const start = styles.search(/<w:style /);
  return `${withWidowControl(styles.slice(0, start))}${[...byId.values()].join('')}</w:styles>`;
}

/** No paragraph leaves a single line on a page; `docx` has no option for it in a style. */
function withWidowControl(defaults: string): string {
  return defaults.replace('<w:pPrDefault/>', '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>');
}

const styleElement = /<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs;
const kept: ReadonlySet<string> = new Set([
  'Normal',
  'TableNormal',
  ...Object.values(wordStyles).map(({ id }) => id),
  ...Object.values(ownStyles).map(({ id }) => id),
]);
