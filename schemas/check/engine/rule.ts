import type { Subject } from '../subject/subject.ts';
import type { Outcomes } from './outcome.ts';

/** The chapters of the rules: how findings are grouped and `docs/rules.md` is ordered. */
export const ruleGroups = {
  tables: '表格勾稽',
  texts: '文字与表格',
  years: '年份与日期',
  targets: '绩效目标',
  procurement: '政府采购与国有资产',
  form: '体例与文字',
  disclosure: '保密审查',
} as const;
export type RuleGroup = keyof typeof ruleGroups;

/** Something that has to hold. One rule, one file, one test, one source. */
export interface Rule {
  /** Named for what must hold: `payment-plan-ends-at-100`. */
  readonly id: string;
  readonly group: RuleGroup;
  /** What must hold, in a short Chinese sentence. */
  readonly title: string;
  /** The clause it rests on, or the practice. */
  readonly source: string;
  /** Every part of the subject has its outcomes; what cannot be looked at is not checkable. */
  readonly check: (subject: Subject) => Outcomes;
}
