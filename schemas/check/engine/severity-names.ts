import type { Severity } from './outcome.ts';

/** What people call each severity. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  note: '提示',
};
