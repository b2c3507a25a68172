import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { guessed } from '../protocol.ts';
import { subTargets } from './sub-targets.ts';

export type PerformancePart = 'overall' | 'targets' | 'safeguards';

/** The goals of a part, from the lines under their headings. */
export function performanceEntries(
  keys: ReadonlyMap<string, PerformancePart>,
  textOf: (key: string) => readonly string[],
  scope: string,
  protocol: ProtocolEntry[],
): NonNullable<ReportInput['performance']> {
  const of = (part: string) => [...keys].filter(([, own]) => own === part).flatMap(([key]) => textOf(key));
  const targets = subTargets(of('targets'), scope);
  const bare = targets.filter(
    ({ goal, indicators, children }) => !goal && !indicators && (children ?? []).length === 0,
  );
  protocol.push(
    ...bare.map(({ name }) => guessed('', '分项绩效目标中的这一段没有目标和指标，按一项目标保留', name)),
  );
  const entry = {
    id: `f-${scope}`,
    scope,
    overall: of('overall'),
    targets: [...targets],
    safeguards: of('safeguards'),
  };
  return entry.overall.length + targets.length + entry.safeguards.length > 0 ? [entry] : [];
}
