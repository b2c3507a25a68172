import { readFile } from 'node:fs/promises';
import type { DerivedTable } from '../../schemas/derive/derived-report.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { reportFile } from './print-tables.ts';
import type { TableHeading } from './published-headings.ts';
import { comparable } from './same-text.ts';

const tablesInText = ['institutions', 'procurement', 'assets'];

/** The headings of every table of a report of this folder, scope by scope, in the order of print. */
export async function derivedHeadings(report: string): Promise<readonly TableHeading[]> {
  const {
    derived,
    loaded: { pack },
  } = prepareReport(JSON.parse(await readFile(reportFile(report), 'utf8')), shippedPacks);
  return derived.scopes.flatMap(({ tables }) =>
    [...pack.officialTables, ...tablesInText].flatMap((id) => {
      const table = tables[id];
      return table ? [headingOf(table)] : [];
    }),
  );
}

const headingOf = ({ title, caption, header, notes }: DerivedTable): TableHeading => ({
  title,
  caption: filled([caption.left, caption.middle, caption.right]),
  header: header.map((row) => filled(row.map(({ text }) => text))),
  notes: notes.map(comparable),
});

const filled = (texts: readonly string[]): readonly string[] =>
  texts.map(comparable).filter((text) => text !== '');
