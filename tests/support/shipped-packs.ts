import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { DerivedReport, DerivedScope } from '../../schemas/derive/derived-report.ts';
import type { Scope } from '../../schemas/model/identity.ts';
import type { Report } from '../../schemas/model/report.ts';
import { openPackStore, type PackStore } from '../../server/packs/pack-store.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';

/** The packs that ship with the program. */
export const shippedPacks: PackStore = await openPackStore(templatesFolder);

/** Every table of the report by the pack it names. */
export const deriveShipped = (report: Report): DerivedReport =>
  deriveReport(report, shippedPacks.packOf(report).pack, shippedPacks.codeNames);

export function scopeOf(derived: DerivedReport, scope: Scope): DerivedScope {
  const found = derived.scopes.find((own) => own.scope === scope);
  if (!found) throw new Error(`no scope ${scope} is published`);
  return found;
}

/** The printed rows of a table. */
export const printedRows = (scope: DerivedScope, table: string): readonly (readonly string[])[] =>
  (scope.tables[table]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
