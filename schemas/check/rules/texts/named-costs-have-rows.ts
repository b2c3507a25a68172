import { eachPart } from '../../engine/each-part.ts';
import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable, SubjectScope } from '../../subject/subject.ts';
import { type Passage, passagesOf, placeIn } from '../../text/passage.ts';
import { writtenTexts } from '../../texts/written-texts.ts';
import { costNames } from './cost-names.ts';

export const namedCostsHaveRows: Rule = {
  id: 'named-costs-have-rows',
  group: 'texts',
  title: '机关运行经费说明中列举的费用在基本支出表中有相应的款级科目',
  source: '《支出经济分类科目》（302 商品和服务支出、310 资本性支出）；编制惯例',
  check: eachPart(({ scopes }) => scopes, checkScope),
};

function checkScope(scope: SubjectScope): readonly Outcome[] {
  const texts = writtenTexts(scope).filter(
    ({ section, kind }) => section === 'agencyOperatingCost' && (kind === 'section' || kind === 'answer'),
  );
  return passagesOf(texts).flatMap((passage) => checkPassage(passage, scope));
}

function checkPassage(passage: Passage, { tables, scope }: SubjectScope): readonly Outcome[] {
  const listed = listedWords(passage);
  if (!listed) return [];
  const table = tables.generalBasic;
  const place = placeIn(passage, listed.start, listed.start + listed.words.length);
  if (!table || !hasItems(table)) return [notCheckable('基本支出表没有列到款级科目', place)];
  const missing = costNames.filter(
    ({ words, codes }) => words.test(listed.words) && !codes.some((code) => hasRow(table, code)),
  );
  if (missing.length === 0) return [passed];
  const names = missing.map(({ name, codes }) => `${name}（${codes.join('、')}）`).join('、');
  return [
    failed({
      severity: 'warning',
      message: `机关运行经费说明提到${names}，基本支出表没有相应科目的数。`,
      mend: '按基本支出表实有的科目改写用途；确有这些支出的，核对录入的科目。',
      places: [place, cellAt(`${scope}/generalBasic/total/total`)],
      about: missing.map(({ name }) => name).join('、'),
    }),
  ];
}

/** What stands after 用于: the money is for it. What stands elsewhere may be a definition or a reason. */
function listedWords({
  text,
  texts: [{ kind, path }],
}: Passage): { readonly words: string; readonly start: number } | undefined {
  if (kind === 'answer') return path.at(-1) === 'use' ? { words: `${text}，`, start: 0 } : undefined;
  const match = /(?:用于|包括|其中[:：]?)([^。]*)/.exec(text);
  return match?.[1]
    ? { words: `${match[1]}，`, start: match.index + match[0].length - match[1].length }
    : undefined;
}

const hasItems = ({ rows }: PrintedTable): boolean => rows.some(({ key }) => /^302\d\d$/.test(key));

const hasRow = ({ rows }: PrintedTable, code: string): boolean => rows.some(({ key }) => key === code);
