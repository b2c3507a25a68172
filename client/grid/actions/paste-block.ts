import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { TextBlock } from '../clipboard/text-block.ts';
import type { GridColumn, GridRow } from '../grid-contract.ts';
import { inUnit } from '../paste/in-unit.ts';
import { pasteSummary } from '../paste/paste-summary.ts';
import { type PastedBlock, pastedBlock } from '../paste/pasted-block.ts';
import { type PastePlan, planPaste } from '../paste/plan-paste.ts';
import type { TextEntry } from '../writing/write-texts.ts';
import { currentRange } from './current.ts';
import { endEdit } from './edit-cell.ts';
import type { GridDesk } from './grid-desk.ts';
import { writeCells } from './write-cells.ts';

/** A paste whose block says another unit than the table's: the user says which is meant. */
export interface UnitQuestion {
  readonly said: MoneyUnit;
  /** The first amounts of the block, as they are written there. */
  readonly samples: readonly string[];
  readonly answer: (unit: MoneyUnit) => void;
}

/** Pastes a block from the top left of the selection on; asks where its unit is not the table's. */
export async function pasteBlock<Row extends GridRow>(
  desk: GridDesk<Row>,
  block: TextBlock,
  ask: (question: UnitQuestion) => void,
): Promise<void> {
  endEdit(desk);
  const { columns } = desk.layout();
  const { newRow, isReadOnly, moneyUnit } = desk.props();
  if (isReadOnly) return say(desk, '没有粘贴：本表只读');
  const pasted = block.length > 1 ? pastedBlock(block, columns) : unframed(block);
  const end = { top: desk.layout().rows.length, bottom: desk.layout().rows.length, left: 0, right: 0 };
  const plan = planPaste(pasted, currentRange(desk) ?? end, desk.layout(), newRow);
  if (plan.kind === 'refusal') return say(desk, plan.reason);
  const lists = columnsOf(plan).filter((column) => column.options && !desk.listOf(column));
  if (lists.length > 0) await Promise.all(lists.map(desk.loadList));
  const samples = amountsOf(plan.entries);
  if (!pasted.unit || pasted.unit === moneyUnit || samples.length === 0) return carryOut(desk, plan, pasted);
  ask({ said: pasted.unit, samples, answer: (unit) => carryOut(desk, plan, pasted, unit) });
}

const unframed = (values: TextBlock): PastedBlock => ({
  values,
  unit: undefined,
  columns: undefined,
  strangers: [],
});

function carryOut<Row extends GridRow>(
  desk: GridDesk<Row>,
  plan: PastePlan<Row>,
  { strangers }: PastedBlock,
  unit: MoneyUnit = desk.props().moneyUnit,
): void {
  const entries =
    unit === desk.props().moneyUnit ? plan.entries : plan.entries.map((entry) => withUnit(entry, unit));
  const written = writeCells(desk, entries, plan.added);
  desk.dispatch({ kind: 'select', place: plan.first, lead: plan.last });
  const addedCount = plan.added.length;
  const message = pasteSummary({ ...plan, addedCount, strangers, written });
  desk.dispatch({ kind: 'say', message });
}

const withUnit = <Row extends GridRow>(entry: TextEntry<Row>, unit: MoneyUnit): TextEntry<Row> =>
  entry.column.kind === 'amount' ? { ...entry, text: inUnit(entry.text, unit) } : entry;

const columnsOf = <Row extends GridRow>({ entries }: PastePlan<Row>): readonly GridColumn<Row>[] => [
  ...new Set(entries.map(({ column }) => column)),
];

const amountsOf = <Row extends GridRow>(entries: readonly TextEntry<Row>[]): readonly string[] =>
  entries
    .filter(({ column, text }) => column.kind === 'amount' && /\d/.test(text))
    .slice(0, 3)
    .map(({ text }) => text.trim());

const say = <Row extends GridRow>(desk: GridDesk<Row>, text: string): void =>
  desk.dispatch({ kind: 'say', message: { text, isWarning: true } });
