import type { Finding, Severity } from '../engine/outcome.ts';
import type { TargetIndicator } from './target-owner.ts';

/** What is wrong with an indicator: its value tells one finding from another. */
export const indicatorFinding = (
  severity: Severity,
  { where, text, place }: TargetIndicator,
  what: string,
  mend: string,
  more: Partial<Finding> = {},
): Finding => ({
  severity,
  message: `${where}：${what}。`,
  mend,
  places: [place],
  about: text,
  ...more,
});
