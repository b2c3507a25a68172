import type { CodeNames } from '../../../model/code-list.ts';
import type { Pack } from '../../../pack/pack.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable, Subject } from '../../subject/subject.ts';

interface Lists {
  readonly pack: Pack;
  readonly names: CodeNames;
}

export const codeNamesAsListed: Rule = {
  id: 'code-names-as-listed',
  group: 'tables',
  title: '科目名称与政府收支分类科目一致',
  source: '《政府收支分类科目》（表中没有的编码不判错）',
  check: eachPartWith(tablesWithLists(), (table, { pack, names }) => {
    const rows = pack.tables[table.id]?.rows;
    return rows?.kind === 'codeTree' ? ofTable(table, names[rows.list]) : [];
  }),
};

function tablesWithLists(): (subject: Subject) => readonly (readonly [PrintedTable, Lists])[] {
  const known = new WeakMap<Pack, Lists>();
  return ({ scopes, pack, codeNames }) => {
    const earlier = known.get(pack);
    const lists = earlier?.names === codeNames ? earlier : { pack, names: codeNames };
    known.set(pack, lists);
    return scopes.flatMap(({ tables }) => Object.values(tables)).map((table) => [table, lists] as const);
  };
}

const ofTable = (table: PrintedTable, names: ReadonlyMap<string, string>): readonly Outcome[] =>
  table.rows.flatMap(({ key }) => {
    const code = table.cells.get(`${key}/code`)?.text.trim() ?? '';
    const cell = table.cells.get(`${key}/name`);
    const listed = names.get(code);
    if (!cell || listed === undefined || cell.text.trim() === '') return [];
    if (plain(cell.text) === plain(listed)) return [passed];
    return [
      failed({
        severity: 'warning',
        message: `${table.title}科目${code}印作“${cell.text.trim()}”，政府收支分类科目中${code}是“${listed}”。`,
        mend: '核对科目编码和科目名称，改正有误的一个。',
        places: [cellAt(cell.address)],
        about: `${code}${cell.text.trim()}`,
      }),
    ];
  });

/** Spaces and the width of brackets make no other name. */
const plain = (name: string): string =>
  name
    .replace(/\s/g, '')
    .replace(/[（﹙]/g, '(')
    .replace(/[）﹚]/g, ')')
    .replace(/[，、,]/g, '、');
