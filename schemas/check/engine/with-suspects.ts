import { isSameList } from '../../is-same-list.ts';
import { rememberFor } from '../../remember-for.ts';
import { cellName } from '../identities/named-cell.ts';
import { printedText, readPrinted } from '../printed/printed-figure.ts';
import type { Subject } from '../subject/subject.ts';
import { cellOf } from './cell-of.ts';
import type { CheckedComparison, JudgedFinding } from './check-result.ts';
import { figureCause } from './figure-cause.ts';
import { type Place, placeKey } from './place.ts';
import { isFailingSum, type Suspect, suspectsOf } from './suspects.ts';

type Findings = readonly JudgedFinding[];
type Suspects = ReadonlyMap<string, Suspect>;

/**
 * Findings of sums that one figure explains name it as their cause, and lead to it first: mending it settles them all.
 * Their keys stay what they were. Where the sums and the tables are the same as the last time, so are the suspects.
 */
export function rememberSuspects() {
  const blamedOnce = rememberFor<JudgedFinding, JudgedFinding>();
  let last: { readonly from: readonly unknown[]; readonly suspects: Suspects } | undefined;
  return (findings: Findings, comparisons: readonly CheckedComparison[], subject: Subject): Findings => {
    const failing = findings.filter(isFailingSum).slice(0, mostLookedAt);
    if (failing.length === 0) return findings;
    const tables = subject.scopes.map((scope) => scope.tables);
    const from = [comparisons, ...tables, ...failing];
    if (!last || !isSameList(last.from, from))
      last = {
        from,
        suspects: suspectsOf(failing, comparisons, (address) => changeToDerived(subject, address)),
      };
    const { suspects } = last;
    return findings.map((finding) => {
      const suspect = suspects.get(finding.key);
      return suspect
        ? blamedOnce(finding, [suspect, ...tables], () => blamed(finding, suspect, subject))
        : finding;
    });
  };
}

/** Beyond this many the report is wrong as a whole, and no single figure explains it. */
const mostLookedAt = 200;

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
