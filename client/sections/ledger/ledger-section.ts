import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { LedgerTables } from './ledger-tables.tsx';

const owns = ownsParts('lines', 'closing', 'codeNames', 'undisclosedCodes');

export const ledgerSection: Section = {
  key: 'ledger',
  title: '收支明细',
  hint: '每笔支出填一次：哪个单位、什么功能科目、什么钱。收支总表、收入、支出和财政拨款各表都由此汇总。',
  component: LedgerTables,
  owns,
  progress: ({ lines, closing }, unfinished) =>
    progressOf(lines.length + closing.length === 0, owns, unfinished),
  count: ({ lines }) => `${lines.length} 条`,
};
