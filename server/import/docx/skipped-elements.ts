/** Deleted or moved away, the state before a change, or what no reader of the page sees. */
const never: ReadonlySet<string> = new Set([
  'moveFrom',
  'delText',
  'delInstrText',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblGridChange',
  'numberingChange',
  'sectPr',
  'rt',
  'tblPrExChange',
]);

/**
 * Whether an element is not read, nor what is in it. Of the branches of an alternative the first is.
 * @param chosen whether a branch has been read, for each alternative that is open
 */
export function isSkipped(name: string, parent: string, chosen: boolean[]): boolean {
  if (name === 'del') return parent !== 'trPr' && parent !== 'rPr';
  if (name !== 'mc:Choice' && name !== 'mc:Fallback') return never.has(name);
  const isFirst = chosen.at(-1) !== true;
  if (chosen.length > 0) chosen[chosen.length - 1] = true;
  return !isFirst;
}
