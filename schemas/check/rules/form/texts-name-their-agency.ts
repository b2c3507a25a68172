import { eachPartWith } from '../../engine/each-part.ts';
import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { inScope } from '../../texts/each-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { writtenTexts } from '../../texts/written-texts.ts';

/** Where the standard sentences name the agency, they name this one: not another, not last year's. */
export const textsNameTheirAgency: Rule = {
  id: 'texts-name-their-agency',
  group: 'form',
  title: '说明文字中的部门（单位）名称与本部门（单位）一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachPartWith(namedTexts, (text, { names }) => inScope(text, otherNames(text, names))),
};

interface Names {
  readonly names: readonly string[];
}

const known = new Map<string, Names>();

function namedTexts({ scopes, frame, report }: Subject): readonly (readonly [SubjectText, Names])[] {
  return scopes.flatMap(({ kind, name, textsOfItems }) => {
    const short = report.department.shortName;
    const own = kind === 'department' ? [name, ...frame.unitNames] : [name, frame.departmentName];
    const names = namesOf(short === undefined ? own : [...own, short]);
    return writtenTexts({ textsOfItems })
      .filter((text) => text.kind === 'section' && text.section !== 'duties')
      .map((text) => [text, names] as const);
  });
}

function namesOf(names: readonly string[]): Names {
  const key = names.join('\n');
  const own = known.get(key) ?? { names: names.map(plain) };
  known.set(key, own);
  return own;
}

/** What stands in the place of a name in the sentences of the form. */
const slots = [
  /现将([^，。；：]{2,40}?)\s*\d{4}\s*年(?:度)?(?:部门|单位)?预算/,
  /反映([^，。；：]{2,40}?)年度(?:部门|单位)预算/,
  /(?:^|[。；，\d年])([^，。；：\d]{2,40}?)(?:机关)?及(?:所属|下属)(?:各)?(?:预算|事业|行政)?单位的收支/,
  /(?:^|。)([^，。；：\d]{2,40}?)(?:[（(]含所属(?:各)?单位[）)])?上年末固定资产/,
  /(?:^|[。，])([^，。；：\d]{2,40}?)安排政府采购预算/,
];
const self = /^(?:我|本)(?:部门|单位|局|办|委|厅|院|中心|校|站|所|处|队|办公室|机关)/;

const otherNames = (text: SubjectText, names: readonly string[]): readonly Finding[] =>
  slots.flatMap((slot) => {
    const match = slot.exec(text.text);
    const name = match?.[1]?.trim();
    if (!match || name === undefined || self.test(name) || isOneOf(plain(name), names)) return [];
    const start = text.text.indexOf(name, match.index);
    return [finding(text, start, name, names[0] ?? '')];
  });

/** 本级, brackets and blanks make no other agency; nor does a short form of the name, which another rule looks at. */
const plain = (name: string): string =>
  name
    .replace(/\s/g, '')
    .replace(/[（(]?(?:本级|机关|本部)[）)]?$/, '')
    .normalize('NFKC');

const isOneOf = (name: string, names: readonly string[]): boolean =>
  names.some((own) => own === name || isShortFor(name, own) || isShortFor(own, name));

function isShortFor(short: string, full: string): boolean {
  let at = -1;
  return [...short].every((character) => {
    at = full.indexOf(character, at + 1);
    return at >= 0;
  });
}

function finding(text: SubjectText, start: number, name: string, own: string): Finding {
  return {
    severity: 'warning',
    message: `${text.where}中的名称为“${name}”，与本部门（单位）的名称“${own}”不一致。`,
    mend: '核对是否照抄其他部门或单位的文字，改为自己的名称。',
    places: [placeInText(text, start, start + name.length)],
    about: name,
  };
}
