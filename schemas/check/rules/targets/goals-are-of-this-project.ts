import { rememberFor } from '../../../remember-for.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject } from '../../subject/subject.ts';
import { commonWords, nameCore } from '../../targets/name-core.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type TargetOwner, targetOwners } from '../../targets/target-owner.ts';
import { type TargetText, targetTexts } from '../../targets/target-texts.ts';

export const goalsAreOfThisProject: Rule = {
  id: 'goals-are-of-this-project',
  group: 'targets',
  title: '资金用途和绩效目标写的是本项目，不是别的项目',
  source: '编制惯例：绩效目标按本项目编制',
  check: eachPartWith(ownersWithNames, ofOwner),
};

interface Named {
  readonly core: string;
  readonly where: string;
  readonly id: string;
}

const withNames = rememberFor<
  readonly TargetOwner[],
  readonly (readonly [TargetOwner, readonly Named[]])[]
>();

/** Each owner with the names of all. */
function ownersWithNames(subject: Subject): readonly (readonly [TargetOwner, readonly Named[]])[] {
  const owners = targetOwners(subject);
  return withNames(owners, [], () => {
    const names = sameNames(owners.map(nameOf).filter(({ core }) => core.length >= 6));
    return owners.map((owner) => [owner, names] as const);
  });
}

const known = new WeakMap<TargetOwner, Named>();

function nameOf(owner: TargetOwner): Named {
  const { id, where, name } = owner;
  const own = known.get(owner) ?? { core: wordsOf(name), where, id };
  known.set(owner, own);
  return own;
}

/** The core of a name where it tells enough, else the whole of it. */
function wordsOf(name: string): string {
  const core = nameCore(name);
  return core.length >= 6 ? core : plainText(name).replace(/^(?:19|20)\d{2}年度?/, '');
}

let last: readonly Named[] = [];

/** The list as it was last, where no name changed although something else of a project did. */
function sameNames(names: readonly Named[]): readonly Named[] {
  const isSame =
    names.length === last.length &&
    names.every(({ id, where, core }, index) => {
      const earlier = last[index];
      return earlier?.id === id && earlier.where === where && earlier.core === core;
    });
  if (!isSame) last = names;
  return last;
}

function ofOwner(owner: TargetOwner, names: readonly Named[]): readonly Outcome[] {
  return targetTexts(owner)
    .filter(({ field, text }) => (field === 'goal' || field === 'purpose') && text !== '')
    .map((text) => ofText(text, owner, names));
}

/** A text that names another project and nothing of its own. */
function ofText({ text, where, place }: TargetText, owner: TargetOwner, names: readonly Named[]): Outcome {
  const plain = plainText(text);
  const own = nameCore(owner.name);
  const other = names.find(({ core, id }) => plain.includes(core) && id !== owner.id && !isAkin(core, own));
  if (!other || commonWords(own, plain).length * 2 >= own.length) return passed;
  return failed({
    severity: 'warning',
    message: `${where}写的是“${other.core}”，那是${other.where}，本项目的名称没有提到。`,
    mend: '核对是否照抄了别的项目，按本项目重新填写。',
    places: [place],
    about: other.core,
  });
}

/** Names that have most of their words in common tell nothing apart. */
const isAkin = (core: string, own: string): boolean =>
  own.includes(core) || commonWords(core, own).length * 2 >= core.length;
