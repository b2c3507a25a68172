import type { CodeNames } from '../../../model/code-list.ts';
import type { Pack } from '../../../pack/pack.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt, type Place } from '../../engine/place.ts';
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
    const name = cell?.text.trim() ?? '';
    if (!cell || name === '') return [];
    const said = whatIsListed(code, name, names);
    if (said === undefined) return [];
    if (said === '') return [passed];
    return [
      failed({
        severity: 'warning',
        message: `${table.title}科目${code}印作“${name}”，政府收支分类科目中${said}。`,
        mend: '核对科目编码和科目名称，改正有误的一个。',
        places: [cellAt(cell.address), ...codeAt(table, key)],
        about: `${code}${name}`,
      }),
    ];
  });

const codeAt = ({ cells }: PrintedTable, key: string): readonly Place[] => {
  const code = cells.get(`${key}/code`);
  return code ? [cellAt(code.address)] : [];
};

/** What the list says otherwise; nothing where it says the same, undefined where it knows neither the code nor the name. */
function whatIsListed(code: string, name: string, names: ReadonlyMap<string, string>): string | undefined {
  const listed = names.get(code);
  if (listed !== undefined) return plain(name) === plain(listed) ? '' : `${code}是“${listed}”`;
  const sibling = code.length > 3 ? codesByName(names).get(`${code.slice(0, -2)}${plain(name)}`) : undefined;
  return sibling === undefined ? undefined : `没有${code}，“${name}”是${sibling}`;
}

const byName = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

/** The codes by the code above them and their name. */
function codesByName(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = byName.get(names);
  if (known) return known;
  const codes = new Map([...names].map(([code, name]) => [`${code.slice(0, -2)}${plain(name)}`, code]));
  byName.set(names, codes);
  return codes;
}

/** Spaces and the width of brackets make no other name. */
const plain = (name: string): string =>
  name
    .replace(/\s/g, '')
    .replace(/[（﹙]/g, '(')
    .replace(/[）﹚]/g, ')')
    .replace(/[，、,]/g, '、');
