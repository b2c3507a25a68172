import { eachPartWith } from '../../engine/each-part.ts';
import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { inScope } from '../../texts/each-text.ts';
import { outsideTitles } from '../../texts/outside-titles.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { writtenTexts } from '../../texts/written-texts.ts';

/** A unit's part does not speak for the department: no 及所属单位, nothing that is contained in the department's budget. */
export const unitsSpeakForThemselves: Rule = {
  id: 'units-speak-for-themselves',
  group: 'form',
  title: '单位部分说明本单位，不照抄部门文字',
  source: '预算法实施条例第六条（各单位公开本单位预算）',
  check: eachPartWith(unitTexts, (text, { name, department }) =>
    inScope(text, departmental(text, name, department)),
  ),
};

interface Unit {
  readonly name: string;
  readonly department: string;
}

const known = new Map<string, Unit>();

function unitTexts({ scopes, frame }: Subject): readonly (readonly [SubjectText, Unit])[] {
  return scopes.flatMap(({ kind, name, textsOfItems }) => {
    if (kind !== 'unit') return [];
    const unit = unitOf(name, frame.departmentName);
    return writtenTexts({ textsOfItems })
      .filter((text) => text.kind === 'section' && text.section !== 'duties')
      .map((text) => [text, unit] as const);
  });
}

function unitOf(name: string, department: string): Unit {
  const key = `${name}\n${department}`;
  const unit = known.get(key) ?? { name, department };
  known.set(key, unit);
  return unit;
}

const affiliates =
  /(?:机关)?(?:及|和|与|（含|\(含|含)(?:其)?(?:所属|下属)(?:各)?(?:预算|事业|行政)?单位|包含在部门预算中/g;

/** The department's wording, and its name unless the unit's begins with it (本级). */
function departmental(text: SubjectText, name: string, department: string): readonly Finding[] {
  const plain = outsideTitles(text.text);
  const [match] = plain.matchAll(affiliates);
  if (!match) return [];
  const start = plain.startsWith(department, match.index - department.length)
    ? match.index - department.length
    : match.index;
  const end = match.index + match[0].length;
  return [
    {
      severity: 'warning',
      message: `${text.where}照抄了部门的文字“${quoted(text.text, start, end, 4)}”，这一部分应说明${name}。`,
      mend: `按${name}的情况改写，不提所属单位。`,
      places: [placeInText(text, start, end)],
      about: quoted(text.text, start, end, 4),
    },
  ];
}
