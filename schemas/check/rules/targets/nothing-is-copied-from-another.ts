import { groupBy } from '../../../derive/group-by.ts';
import { keepLists } from '../../../keep-lists.ts';
import { rememberFor } from '../../../remember-for.ts';
import { eachPart } from '../../engine/each-part.ts';
import { type Finding, failed, onlyPassed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { commonWords, nameCore } from '../../targets/name-core.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type TargetIndicator, type TargetOwner, targetOwners } from '../../targets/target-owner.ts';

export const nothingIsCopiedFromAnother: Rule = {
  id: 'nothing-is-copied-from-another',
  group: 'targets',
  title: '指标没有照抄别的项目的名称、地点和金额',
  source: '编制惯例：绩效目标和指标按本项目编制',
  check: eachPart(
    (subject) => sharedRows(targetOwners(subject)),
    (rows) => {
      const found = rows.flatMap((row) => copyOf(row.words, row, rows));
      return found.length === 0 ? onlyPassed : found.map(failed);
    },
  ),
};

interface Row {
  readonly words: string;
  readonly own: TargetIndicator;
  readonly owner: TargetOwner;
}

/** The rows of the same words in several projects: the same list for as long as nothing of their projects changes. */
const sharedRows = (owners: readonly TargetOwner[]): readonly (readonly Row[])[] =>
  sharedIn(owners, [], () =>
    [...groupBy(owners.flatMap(rowsOf), ({ words }) => words).values()]
      .filter((rows) => rows.length > 1 && rows.some(({ owner }) => owner !== rows[0]?.owner))
      .map(keep),
  );

const sharedIn = rememberFor<readonly TargetOwner[], readonly (readonly Row[])[]>();
const keep = keepLists<Row>();
const known = new WeakMap<TargetOwner, readonly Row[]>();

function rowsOf(owner: TargetOwner): readonly Row[] {
  const earlier = known.get(owner);
  if (earlier) return earlier;
  const rows = owner.indicators
    .filter(({ isRedacted }) => !isRedacted)
    .map((own) => ({ words: wordsOf(own), own, owner }));
  known.set(owner, rows);
  return rows;
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
