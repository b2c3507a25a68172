import { assertNever } from '../../schemas/assert-never.ts';
import type { Change, Path } from '../../schemas/edit/change.ts';
import { describePath } from '../../schemas/edit/describe-path.ts';
import { describeValue } from '../../schemas/edit/describe-value.ts';
import { fieldsInWords } from '../../schemas/edit/fields-in-words.ts';
import type { JsonObject } from '../../schemas/edit/identified-list.ts';
import { listDifference } from '../../schemas/edit/list-difference.ts';
import { valueAt } from '../../schemas/edit/value-at.ts';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { sectionReferences } from './section-references.ts';

/**
 * The changes cell by cell, a line each: the place, what stood there and what will.
 * @param pack the report's: it names the sections of the texts
 */
export function changeLines(
  changes: readonly Change[],
  before: object,
  after: object,
  codeNames: CodeNames,
  pack?: Pack,
): readonly string[] {
  const words = { codeNames, moneyUnit: '元' } as const;
  const sections = sectionReferences(after as JsonObject, pack);
  const where = (path: Path) => {
    const words = describePath([after, before], path, codeNames);
    const [part, item] = path;
    if (part !== 'narrative' || item === undefined) return words;
    const section = [after, before].map((own) => valueAt(own, [part, item, 'section'])).find(Boolean);
    const [first, row, ...rest] = words.split(' › ');
    return [first, `${row} ${sections.labelOf(String(section ?? ''))}`, ...rest].join(' › ');
  };
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

  function listLines(path: Path): readonly string[] | undefined {
    const difference = listDifference(valueAt(before, path), valueAt(after, path));
    return (
      difference && [
        ...difference.added.map((text) => `增  ${where(path)}：${text}`),
        ...difference.removed.map((text) => `删  ${where(path)}：${text}`),
      ]
    );
  }

  function cellsOf(path: Path): readonly string[] {
    return fieldsInWords(after, path, words).map(({ name, value }) => `      ${name}：${value}`);
  }
}
