import { assertNever } from '../../schemas/assert-never.ts';
import type { Change, Path } from '../../schemas/edit/change.ts';
import { describePath } from '../../schemas/edit/describe-path.ts';
import { describeValue, itemInWords } from '../../schemas/edit/describe-value.ts';
import { isList, isObject } from '../../schemas/edit/identified-list.ts';
import { valueAt } from '../../schemas/edit/value-at.ts';
import type { CodeNames } from '../../schemas/model/code-list.ts';

/** The changes cell by cell, a line each: the place, what stood there and what will. */
export function changeLines(
  changes: readonly Change[],
  before: object,
  after: object,
  codeNames: CodeNames,
): readonly string[] {
  const words = { codeNames, moneyUnit: '元' } as const;
  const where = (path: Path) => describePath([after, before], path, codeNames);
  const said = (report: object, path: Path) => describeValue(report, path, valueAt(report, path), words);
  return changes.flatMap((change) => {
    switch (change.kind) {
      case 'set':
        return (
          listLines(change.path) ?? [
            `改  ${where(change.path)}：${said(before, change.path)} → ${said(after, change.path)}`,
          ]
        );
      case 'clear':
        return [`改  ${where(change.path)}：${said(before, change.path)} → ${said(after, change.path)}`];
      case 'insert':
        return [
          `增  ${where([...change.path, { id: change.item.id }])}`,
          ...cellsOf([...change.path, { id: change.item.id }]),
        ];
      case 'remove':
        return [`删  ${where([...change.path, { id: change.id }])}`];
      case 'move':
        return [`移  ${where([...change.path, { id: change.id }])}`];
      default:
        return assertNever(change);
    }
  });

  /** Of a list without ids what comes and goes, where it is not only the order. */
  function listLines(path: Path): readonly string[] | undefined {
    const [was, is] = [valueAt(before, path), valueAt(after, path)];
    if (!isList(was) || !isList(is) || was.length + is.length === 0) return undefined;
    const [old, now] = [was.map(itemInWords), is.map(itemInWords)];
    const lines = [
      ...now.filter((text) => !old.includes(text)).map((text) => `增  ${where(path)}：${text}`),
      ...old.filter((text) => !now.includes(text)).map((text) => `删  ${where(path)}：${text}`),
    ];
    return lines.length > 0 ? lines : undefined;
  }

  function cellsOf(path: Path): readonly string[] {
    const item = valueAt(after, path);
    return !isObject(item)
      ? []
      : Object.entries(item)
          .filter(([key, value]) => key !== 'id' && !isBlank(value))
          .map(
            ([key]) =>
              `      ${where([...path, key])
                .split(' › ')
                .at(-1)}：${said(after, [...path, key])}`,
          );
  }
}

const isBlank = (value: unknown): boolean =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0);
