import type { CodeNames } from '../../../model/code-list.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { type Finding, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { type Purchase, purchasesOf, purchaseTables } from './purchases.ts';

/** A purchase stands under the code of what it is. A code that is in no list is not wrong: lists change. */
export const catalogueCodesHaveTheirNames: Rule = {
  id: 'catalogue-codes-have-their-names',
  group: 'procurement',
  title: '政府采购目录序号与物品名称相符',
  source: '《政府采购品目分类目录》（财库〔2022〕31号）',
  check: eachPartWith(
    (subject) => purchaseTables(subject).map((table) => [table, subject.codeNames] as const),
    (table, { procurementCatalog }) =>
      purchasesOf(table).map((item) => checkItem(item, table, procurementCatalog)),
  ),
};

type Catalogue = CodeNames['procurementCatalog'];

function checkItem(item: Purchase, { scope }: PrintedTable, catalogue: Catalogue): Outcome {
  const cell = item.cell('catalogCode');
  const code = cell?.text.trim().normalize('NFKC') ?? '';
  if (!cell || code === '') return notCheckable(`采购“${item.name}”没有政府采购目录序号`);
  const found = judge(item.name, code, catalogue);
  if (!found) return passed;
  return {
    kind: 'failed',
    scope,
    finding: { ...found, places: [cellAt(cell.address)], about: `${code}/${item.name}` },
  };
}

type Judgement = Omit<Finding, 'places' | 'about'>;

function judge(name: string, code: string, catalogue: Catalogue): Judgement | undefined {
  const official = catalogue.get(code) ?? catalogue.get(code.padEnd(9, '0'));
  if (official === undefined)
    return {
      severity: 'note',
      message: `采购“${name}”的目录序号“${code}”不在现有的品目分类目录中，无法核对名称。`,
      mend: '核对目录序号；地方目录另有规定的，可以保留。',
    };
  if (isLike(name, official)) return undefined;
  const other = codeOf(name, catalogue);
  if (other === undefined || isAbove(code, other)) return undefined;
  return {
    severity: 'warning',
    message: `采购“${name}”的目录序号“${code}”在目录中是“${official}”，“${name}”的序号为“${other}”。`,
    mend: `核对物品名称和目录序号；名称无误的，序号改为“${other}”。`,
  };
}

const plain = (name: string): string =>
  name
    .replace(/[\s（()）、，\d０-９A-Za-z]|其他|服务|设备|用品$/g, '')
    .replace(/电脑/g, '计算机')
    .replace(/笔记本|便携式/g, '便携');

/** Two characters in a row in common, or one name within the other. */
function isLike(name: string, official: string): boolean {
  const [a, b] = [plain(name), plain(official)];
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return true;
  return [...a].some((_, index) => index + 2 <= a.length && b.includes(a.slice(index, index + 2)));
}

const byName = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** The code of the very name. */
function codeOf(name: string, catalogue: Catalogue): string | undefined {
  const known = byName.get(catalogue) ?? new Map([...catalogue].map(([code, official]) => [official, code]));
  byName.set(catalogue, known);
  return known.get(name.trim());
}

const isAbove = (code: string, other: string): boolean => other.startsWith(code.replace(/(?:00)+$/, ''));
