import { firstLevel, isCostRow, secondLevel } from './level-names.ts';
import type { TargetOwner } from './target-owner.ts';

/** The kinds of indicators every project has: by name, with what it takes. */
export const requiredKinds = ['数量', '质量', '时效', '成本', '效益', '满意度'] as const;
export type RequiredKind = (typeof requiredKinds)[number];

const kindsOfOwner = new WeakMap<TargetOwner, ReadonlySet<RequiredKind>>();

/** Which of the required kinds an owner has. */
export function kindsOf(owner: TargetOwner): ReadonlySet<RequiredKind> {
  const kinds = kindsOfOwner.get(owner) ?? kindsIn(owner);
  kindsOfOwner.set(owner, kinds);
  return kinds;
}

function kindsIn({ indicators }: TargetOwner): ReadonlySet<RequiredKind> {
  return new Set(
    indicators.flatMap((own): readonly RequiredKind[] => {
      if (isCostRow(own) || firstLevel(own) === '成本') return ['成本'];
      const second = secondLevel(own);
      const output = requiredKinds.find((kind) => kind === second);
      if (output) return [output];
      const first = firstLevel(own);
      if (first === '效益' || first === '满意度') return [first];
      return second === '服务对象满意度' ? ['满意度'] : [];
    }),
  );
}

/** Which kinds the report's form knows at all: one that most projects lack is not asked of the rest. */
export interface UsedKinds {
  readonly kinds: readonly RequiredKind[];
  readonly isAny: boolean;
}

const known = new Map<string, UsedKinds>();

/** The same object for the same kinds. */
export function usedKinds(owners: readonly TargetOwner[]): UsedKinds {
  const filled = owners.filter(({ indicators }) => indicators.length > 0);
  const ofEach = filled.map(kindsOf);
  const kinds = requiredKinds.filter((kind) => {
    const having = ofEach.filter((own) => own.has(kind)).length;
    return filled.length < 4 ? having > 0 || filled.length < 2 : having * 3 >= filled.length;
  });
  const key = `${kinds.join(',')}|${filled.length > 0}`;
  const earlier = known.get(key);
  if (earlier) return earlier;
  const used: UsedKinds = { kinds, isAny: filled.length > 0 };
  known.set(key, used);
  return used;
}
