import { type Finding, failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { commonWords, nameCore } from '../../targets/name-core.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type TargetIndicator, type TargetOwner, targetOwners } from '../../targets/target-owner.ts';

export const nothingIsCopiedFromAnother: Rule = {
  id: 'nothing-is-copied-from-another',
  group: 'targets',
  title: '指标没有照抄别的项目的名称、地点和金额',
  source: '编制惯例：绩效目标和指标按本项目编制',
  check: (subject) => foundIn(targetOwners(subject)),
};

const known = new WeakMap<
  TargetOwner,
  { readonly list: readonly TargetOwner[]; readonly found: readonly Outcome[] }
>();

/** The same list of the same owners is not looked at again. */
function foundIn(owners: readonly TargetOwner[]): readonly Outcome[] {
  const [first] = owners;
  if (!first) return [];
  const earlier = known.get(first);
  if (earlier && earlier.list.length === owners.length && earlier.list.every((own, at) => own === owners[at]))
    return earlier.found;
  const found = copies(owners);
  known.set(first, { list: owners, found });
  return found;
}

interface Row {
  readonly own: TargetIndicator;
  readonly owner: TargetOwner;
}

function copies(owners: readonly TargetOwner[]): readonly Outcome[] {
  const byWords = new Map<string, Row[]>();
  for (const owner of owners)
    for (const own of owner.indicators) {
      if (own.isRedacted) continue;
      const words = wordsOf(own);
      const rows = byWords.get(words);
      if (rows) rows.push({ own, owner });
      else byWords.set(words, [{ own, owner }]);
    }
  const shared = [...byWords].filter(([, rows]) => rows.some(({ owner }) => owner !== rows[0]?.owner));
  return shared.flatMap(([words, rows]) => {
    const found = rows.flatMap((row) => copyOf(words, row, rows));
    return found.length === 0 ? [passed] : found.map(failed);
  });
}

const wordsOf = ({ indicator }: TargetIndicator): string =>
  plainText(`${indicator.name}|${indicator.description}`);

/** A row that names what is another project's own, and not this one's. */
function copyOf(words: string, { own, owner }: Row, rows: readonly Row[]): readonly Finding[] {
  const isMoney = own.measured === 'money';
  const source = rows.find((row) => row.owner !== owner && isAbout(words, row.owner, owner, isMoney ? 4 : 6));
  if (!source) return [];
  const named = commonWords(nameCore(source.owner.name), words);
  if (rows.some((row) => row.owner !== source.owner && nameCore(row.owner.name).includes(named))) return [];
  const isSameSum = isMoney && plainText(source.own.text) === plainText(own.text);
  return [
    {
      severity: isMoney ? 'error' : 'warning',
      message: `${own.where}与${source.own.where}相同：写的是“${named}”${
        isSameSum ? `，金额“${own.text}”也一样` : ''
      }，不是本项目的内容。`,
      mend: '按本项目的名称、地点和金额重新填写。',
      places: [own.place, source.own.place],
      about: `${named}/${own.text}`,
    },
  ];
}

/** Whether the words have much of the one's name that is not in what the other says of itself. */
function isAbout(words: string, source: TargetOwner, other: TargetOwner, least: number): boolean {
  const named = commonWords(nameCore(source.name), words);
  if (named.length < least) return false;
  const said = plainText(`${other.name}${other.purpose}`);
  const kept = commonWords(named, said);
  return kept.length * 2 < named.length && commonWords(nameCore(other.name), words).length < named.length;
}
