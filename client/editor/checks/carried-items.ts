import type { CheckResult, JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import type { Change, Path } from '../../../schemas/edit/change.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/** Something taken over from an earlier year that nobody has confirmed yet. */
export interface CarriedItem {
  readonly id: string;
  readonly path: Path;
  readonly year: number;
  /** Why it may not hold any more; '' where nothing speaks against it. */
  readonly doubt: string;
  /** What says that it has been looked at. */
  readonly confirm: readonly Change[];
}

/** What waits to be confirmed, in the order of the findings. */
export function carriedItems({ findings }: CheckResult, report: WorkingReport): readonly CarriedItem[] {
  const carried = new Map(report.carried.map((own) => [own.id, own]));
  return findings.flatMap((finding) => {
    const own = carried.get(carriedId(finding) ?? '');
    const [place] = finding.places;
    return own && place.kind === 'entry' && finding.fix && !finding.waiver
      ? [{ id: own.id, path: place.path, year: own.year, doubt: own.doubt, confirm: finding.fix.changes }]
      : [];
  });
}

function carriedId({ rule, fix }: JudgedFinding): string | undefined {
  const [change] = fix?.changes ?? [];
  return rule === 'carried-is-looked-at' && change?.kind === 'remove' ? change.id : undefined;
}
