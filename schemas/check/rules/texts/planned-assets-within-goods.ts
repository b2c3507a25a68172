import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt, entryAt, type Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, exceeds, type PrintedFigure, readPrinted } from '../../printed/printed-figure.ts';
import type { PrintedScope } from '../../subject/subject.ts';
import { distance, inText, less, placeOf, statedText } from './stated.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const plannedAssetsWithinGoods: Rule = {
  id: 'planned-assets-within-goods',
  group: 'texts',
  title: '拟购置固定资产总额不超过政府采购预算中的货物（A类）合计',
  source: '《政府采购品目分类目录》（A 货物）；编制惯例',
  check: eachScopeTexts(({ passages, scope }) =>
    passages.flatMap((stated) =>
      stated
        .filter(({ meaning, statement }) => meaning === 'plannedFixedAssets' && statement.kind === 'value')
        .map((own) => compare(own, scope)),
    ),
  ),
};

function compare(stated: Stated, scope: PrintedScope): Outcome {
  const goods = goodsOf(scope);
  if (!goods) return notCheckable('政府采购预算表没有列出', placeOf(stated));
  const own = stated.statement.amount.figure;
  if (!exceeds(own, goods.figure)) return passed;
  return failed({
    severity: 'error',
    message: `拟购置固定资产文字为${statedText(stated.statement)}，政府采购预算中货物（A类）合计只有${inText(goods.figure)}，多${distance(own, goods.figure)}。`,
    mend: '核对政府采购预算表中的货物，改正拟购置固定资产总额；漏列采购的补列。',
    places: [placeOf(stated), goods.place],
    comparison: {
      left: {
        name: '文字“拟购置固定资产总额”',
        text: statedText(stated.statement),
        places: [placeOf(stated)],
      },
      right: { name: '政府采购预算货物（A类）合计', text: inText(goods.figure), places: [goods.place] },
      difference: inText(less(own, goods.figure)),
    },
    about: stated.statement.amount.text,
  });
}

/** All goods bought, as the table prints them. */
function goodsOf({
  procurement,
  tables,
  scope,
}: PrintedScope): { readonly figure: PrintedFigure; readonly place: Place } | undefined {
  if (!tables.procurement) return undefined;
  const goods = procurement.filter(({ catalogCode }) => !/^[BC]/.test(catalogCode));
  const figures = goods.flatMap(({ funds }) => funds.map(({ amount }) => readPrinted(amount, '元')));
  const [first] = goods;
  return {
    figure: addPrinted(figures.flatMap((figure) => (figure ? [{ ...figure, slack: roundedTo }] : []))),
    place: first ? entryAt(['procurement', { id: first.id }]) : cellAt(`${scope}/procurement/total/total`),
  };
}

/** Half of 0.01万元: a published table has rounded each item. */
const roundedTo = 50_000n;
