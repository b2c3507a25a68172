import type { ProtocolEntry } from '../../../schemas/api/import.ts';

/** An indicator as printed: 一级, 二级, 三级, 描述, 指标值, 依据. */
export type PrintedIndicator = readonly [string, string, string, string, string, string];

/** The table of one project or special fund, as printed. */
export interface RecognisedForm {
  readonly of: 'projects' | 'specialFunds';
  readonly place: string;
  readonly block: number;
  readonly title: string;
  readonly unit: '元' | '万元';
  readonly fields: Readonly<Partial<Record<FormField, string>>>;
  readonly plan: readonly string[];
  readonly indicators: readonly PrintedIndicator[];
  readonly remarks: readonly ProtocolEntry[];
}
export type FormField =
  | 'code'
  | 'name'
  | 'agency'
  | 'implementer'
  | 'budget'
  | 'fiscal'
  | 'other'
  | 'purpose'
  | 'goals'
  | 'period';
