export interface TitledColumns {
  readonly columns: readonly (string | undefined)[];
  readonly strangers: readonly string[];
}

/**
 * The columns a row of titles names; undefined where the row is none: at least two of its texts and half of them must be titles (of
 * a block one column wide, the one).
 */
export function titledColumns(
  row: readonly string[],
  columns: readonly { readonly key: string; readonly title: string }[],
): TitledColumns | undefined {
  const keys = new Map(columns.map(({ key, title }) => [plainTitle(title), key]));
  const named = row.map((text) => keys.get(plainTitle(text)));
  const texts = row.filter((text) => text.trim() !== '').length;
  const found = named.filter((key) => key !== undefined);
  const isTitles = found.length >= Math.min(2, row.length) && found.length * 2 >= texts;
  if (!isTitles || found.length === 0 || new Set(found).size < found.length) return undefined;
  return { columns: named, strangers: row.filter((text, index) => text.trim() !== '' && !named[index]) };
}

/** A title without spaces and without the unit behind it. */
const plainTitle = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\((万元|元)\)$/, '');
