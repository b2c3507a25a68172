import type { DerivedScope, DerivedTable } from '../../../schemas/derive/derived-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

export interface TableGroup {
  readonly title: string;
  readonly tables: readonly DerivedTable[];
}

/** The tables of a scope as a reader looks for them: the official ones in their order, the others, the forms. */
export function tableGroups({ tables, forms }: DerivedScope, pack: Pack): readonly TableGroup[] {
  const official = pack.officialTables.flatMap((id) => tables[id] ?? []);
  const others = Object.values(tables).filter((table) => !official.includes(table));
  return [
    { title: '预算公开表', tables: official },
    { title: '说明中的表', tables: others },
    { title: '绩效目标表', tables: Object.values(forms).flat() },
  ].filter((group) => group.tables.length > 0);
}
