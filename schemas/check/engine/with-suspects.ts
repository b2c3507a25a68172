import { cellName } from '../identities/named-cell.ts';
import { printedText, readPrinted } from '../printed/printed-figure.ts';
import type { Subject } from '../subject/subject.ts';
import { cellOf } from './cell-of.ts';
import type { CheckedComparison, JudgedFinding } from './check-result.ts';
import { figureCause } from './figure-cause.ts';
import { type Place, placeKey } from './place.ts';
import { failingSums, type Suspect, suspectsOf } from './suspects.ts';

/**
 * Findings of sums that one figure explains name it as their cause, and lead to it first: mending it settles them all.
 * Their keys stay what they were.
 */
export function withSuspects(
  findings: readonly JudgedFinding[],
  comparisons: readonly CheckedComparison[],
  subject: Subject,
): readonly JudgedFinding[] {
  const failing = failingSums(findings);
  if (failing.length === 0) return findings;
  const derivedChange = (address: string) => changeToDerived(subject, address);
  const suspects = suspectsOf(failing, comparisons, derivedChange);
  return findings.map((finding) => {
    const suspect = suspects.get(finding.key);
    return suspect ? blamed(finding, suspect, subject) : finding;
  });
}

/** What the entries make of a cell less what it prints; undefined where they are the same. */
function changeToDerived(subject: Subject, address: string): bigint | undefined {
  const found = cellOf(subject, address);
  if (found?.cell.derivedText === undefined || !found.cell.figure) return undefined;
  const derived = readPrinted(found.cell.derivedText, found.table.unit);
  return derived && derived.value - found.cell.figure.value;
}

function blamed(finding: JudgedFinding, { address, change }: Suspect, subject: Subject): JudgedFinding {
  const found = cellOf(subject, address);
  const value = found?.cell.figure?.value;
  if (!found || value === undefined) return finding;
  const { table, row, column, cell } = found;
  const text = printedText({ value: value + change }, table.unit);
  const place: Place = { kind: 'cell', address };
  const others = finding.places.filter((own) => placeKey(own) !== placeKey(place));
  return {
    ...finding,
    places: [place, ...others],
    cause: figureCause(address, text),
    mend: `核对${cellName(table, row, column)}：${cell.text.trim() === '' ? '没有填' : `印的是“${cell.text}”`}，按与它有关的各数应为${text}${table.unit}。`,
  };
}
