import { eachPartWith } from '../../engine/each-part.ts';
import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { inScope } from '../../texts/each-text.ts';
import { outsideTitles } from '../../texts/outside-titles.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { writtenTexts } from '../../texts/written-texts.ts';

/** A department's part says 我部门, a unit's 我单位. */
export const scopesNameThemselves: Rule = {
  id: 'scopes-name-themselves',
  group: 'form',
  title: '部门部分自称“部门”，单位部分自称“单位”',
  source: '编制惯例',
  check: eachPartWith(ownTexts, (text, { word }) => inScope(text, otherSelves(text, word))),
};

const selves = { department: { word: '部门' }, unit: { word: '单位' } } as const;

/** The texts of a form common to all, where the word is the scope's own; titles and the preamble are quoted. */
function ownTexts({ scopes, report }: Subject) {
  return scopes.flatMap(({ kind, textsOfItems }) => {
    const self = kind === 'department' && report.department.kind === 'department' ? 'department' : 'unit';
    return writtenTexts({ textsOfItems })
      .filter((text) => text.kind === 'section' && text.section !== 'preamble' && text.section !== 'duties')
      .map((text) => [text, selves[self]] as const);
  });
}

function otherSelves(text: SubjectText, word: '部门' | '单位'): readonly Finding[] {
  const other = word === '部门' ? '单位' : '部门';
  const plain = outsideTitles(text.text);
  const match = new RegExp(`(?:我|本)${other}(?!内)`).exec(plain);
  if (
    !match ||
    (word === '部门' &&
      /各|每|所属|下属|用人|预算/.test(plain.slice(Math.max(0, match.index - 20), match.index)))
  )
    return [];
  const [found] = match;
  const end = match.index + found.length;
  return [
    {
      severity: 'warning',
      message: `${text.where}“${quoted(text.text, match.index, end)}”自称“${found}”，这一部分是${word}预算，应为“${found[0]}${word}”。`,
      mend: `改为“${found[0]}${word}”。`,
      places: [placeInText(text, match.index, end)],
      about: quoted(text.text, match.index, end),
    },
  ];
}
