import { comparable } from './same-text.ts';

/** How the text of a published report shows tables: each cell on a line of its own, or each row, cells between tabs. */
export type TextForm = 'cellALine' | 'rowALine';

export interface TableHeading {
  readonly title: string;
  /** Lines between the title and the column headers. */
  readonly caption: readonly string[];
  /** Column headers, then 栏次; blank cells left out. */
  readonly header: readonly (readonly string[])[];
  /** What stands under the table. */
  readonly notes: readonly string[];
}

/**
 * Reads the headings of tables as a published text shows them.
 * @param expected the headings looked for, in order: their titles, and how many lines each part has
 */
export function publishedHeadings(
  text: string,
  form: TextForm,
  expected: readonly TableHeading[],
): readonly TableHeading[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*\[bookmark: \w+\]/, ''));
  const starts: number[] = [];
  for (const { title } of expected) {
    const from = (starts.at(-1) ?? -1) + 1;
    const found = lines.findIndex((line, index) => index >= from && comparable(line) === comparable(title));
    if (found < 0) throw new Error(`the published text has no further table “${title}”`);
    starts.push(found);
  }
  return expected.map((heading, index) =>
    readHeading(lines.slice(starts[index], starts[index + 1]), form, heading),
  );
}

function readHeading(lines: readonly string[], form: TextForm, expected: TableHeading): TableHeading {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const below = (filled[expected.caption.length] ?? 0) + 1;
  return {
    title: expected.title,
    caption: filled.slice(1, expected.caption.length + 1).map((index) => comparable(lines[index] ?? '')),
    header: headerOf(rowsOf(lines.slice(below), form), expected).map((row) =>
      row.map(comparable).filter((cell) => cell !== ''),
    ),
    notes: lines.map(comparable).filter((line) => line.startsWith('注：')),
  };
}

/** The rows down to 栏次; of a table without it, as many as expected. */
function headerOf(rows: readonly (readonly string[])[], { header }: TableHeading) {
  const numbers = rows.findIndex(([first = '']) => comparable(first) === '栏次');
  return rows.slice(0, numbers < 0 ? header.length : numbers + 1);
}

function rowsOf(lines: readonly string[], form: TextForm): readonly (readonly string[])[] {
  if (form === 'rowALine') return lines.filter((line) => line.trim() !== '').map((line) => line.split('\t'));
  const rows: string[][] = [[]];
  for (const line of lines)
    if (line.startsWith('\t')) rows.at(-1)?.push(line.slice(1));
    else rows.push([]);
  return rows.filter((row) => row.length > 0);
}
