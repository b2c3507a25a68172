import { assertNever } from '../../../schemas/assert-never.ts';
import type { Change, Path } from '../../../schemas/edit/change.ts';
import { describePath } from '../../../schemas/edit/describe-path.ts';
import { describeValue } from '../../../schemas/edit/describe-value.ts';
import { listDifference } from '../../../schemas/edit/list-difference.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { CodeNames } from '../../../schemas/model/code-list.ts';
import { keyOfPath } from '../key-of-path.ts';
import { placeOf } from './place-of.ts';

interface Words {
  readonly codeNames: CodeNames;
  readonly moneyUnit: MoneyUnit;
}

export interface ChangeInWords {
  readonly key: string;
  readonly where: string;
  readonly what: string;
}

/** A change as people say it: the place, and what became of it. */
export function changeInWords(change: Change, before: object, after: object, words: Words): ChangeInWords {
  const path = placeOf(change);
  const inWords = (report: object) => describeValue(report, path, valueAt(report, path), words);
  return {
    key: `${change.kind} ${keyOfPath(path)}`,
    where: describePath([after, before], path, words.codeNames),
    what: what(),
  };

  function what(): string {
    switch (change.kind) {
      case 'set':
        return listed(change.path) ?? `${inWords(before)} → ${inWords(after)}`;
      case 'clear':
        return `${inWords(before)} → ${inWords(after)}`;
      case 'insert':
        return '新增';
      case 'remove':
        return '删除';
      case 'move':
        return '移动了位置';
      default:
        return assertNever(change);
    }
  }

  /** Of a list without ids what comes and goes: all of it twice could not be told apart. */
  function listed(place: Path): string | undefined {
    const difference = listDifference(valueAt(before, place), valueAt(after, place));
    if (!difference) return undefined;
    const { added, removed } = difference;
    return [
      ...(added.length > 0 ? [`新增 ${added.join('；')}`] : []),
      ...(removed.length > 0 ? [`删除 ${removed.join('；')}`] : []),
    ].join('。');
  }
}
