import type { PrintedTable } from '../subject/subject.ts';

/** Printed tables by their ids. */
export type Tables = Readonly<Record<string, PrintedTable>>;
