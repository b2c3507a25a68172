import { indicatorRow } from '../../model/indicator-text.ts';
import type { Indicator } from '../../model/project.ts';
import type { FormSpec } from '../../pack/form-spec.ts';
import type { DerivedCell, DerivedRow, DerivedTable } from '../derived-report.ts';
import { fillPlaceholders } from '../placeholders.ts';
import { textCell } from './cell.ts';
import type { TableContext } from './table-context.ts';

/** An item as its form prints it: cells by field, then a row an indicator. */
export interface FormItem {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  /** The cell of a field; only those the form prints are asked for. */
  readonly fields: Readonly<Record<string, () => DerivedCell>>;
  readonly indicators: readonly Indicator[];
}

/** The table of one project or special fund. */
export function evaluateForm(spec: FormSpec, item: FormItem, { scope, words }: TableContext): DerivedTable {
  const ownWords = { ...words, no: String(item.no), name: item.name };
  const fill = (phrase?: string) => (phrase ? fillPlaceholders(phrase, ownWords) : '');
  const prefix = `${scope}/${spec.of}/${item.id}/`;
  const addressOf = (key: string) => prefix + key;
  return {
    id: `${spec.id}/${item.id}`,
    scope,
    title: fill(spec.title),
    layout: spec.layout,
    staysWhole: true,
    type: spec.type,
    caption: {
      left: fill(spec.caption?.left),
      middle: fill(spec.caption?.middle),
      right: fill(spec.caption?.right),
    },
    widths: spec.widths,
    header: [],
    rows: [
      ...spec.rows.map((row, index) => fieldRow(row, index, item, addressOf)),
      indicatorTitles(spec, addressOf),
      ...indicatorRows(spec, item, addressOf),
    ],
    notes: [],
  };
}

type AddressOf = (key: string) => string;

function fieldRow(
  row: FormSpec['rows'][number],
  index: number,
  item: FormItem,
  addressOf: AddressOf,
): DerivedRow {
  return {
    key: `row${index}`,
    role: 'group',
    cells: row.map(({ text, field, colSpan, rowSpan, align }, position) => {
      const cell =
        field === undefined
          ? textCell(text ?? '', addressOf(`label/${index}/${position}`))
          : (item.fields[field] ?? unknownField(field))();
      return colSpan > 1 || rowSpan > 1 ? { ...cell, align, colSpan, rowSpan } : { ...cell, align };
    }),
  };
}

function unknownField(field: string): () => never {
  throw new Error(`the pack's form names an unknown field ${field}`);
}

function indicatorTitles({ indicators }: FormSpec, addressOf: AddressOf): DerivedRow {
  return {
    key: 'indicatorTitles',
    role: 'header',
    cells: indicators.titles.map((title, index) => ({
      ...textCell(title, addressOf(`indicatorTitle/${index}`), 'center'),
      ...spanOf(indicators.spans[index]),
    })),
  };
}

function indicatorRows(
  spec: FormSpec,
  { indicators }: FormItem,
  addressOf: AddressOf,
): readonly DerivedRow[] {
  const { spans, mergeLevel1 } = spec.indicators;
  return indicators.map((indicator, index) => {
    const entries = [`${spec.of}/${indicator.id}`];
    const cells = indicatorRow(indicator).map((text, column): DerivedCell => {
      const span = spans[column] ?? 1;
      const address = addressOf(`${indicator.id}/${indicatorKeys[column]}`);
      const align = column < 2 ? 'center' : 'left';
      return span > 1 ? { text, align, address, entries, colSpan: span } : { text, align, address, entries };
    });
    if (!mergeLevel1) return { key: indicator.id, role: 'item', cells };
    const repeats = index > 0 && indicators[index - 1]?.level1 === indicator.level1;
    const run = repeats ? 0 : runLength(indicators, index);
    const [first, ...rest] = cells;
    return {
      key: indicator.id,
      role: 'item',
      cells: repeats || !first ? rest : run > 1 ? [{ ...first, rowSpan: run }, ...rest] : cells,
    };
  });
}

const indicatorKeys = ['level1', 'level2', 'name', 'description', 'value', 'basis'];

const spanOf = (span = 1) => (span > 1 ? { colSpan: span } : {});

function runLength(indicators: readonly Indicator[], start: number): number {
  const level1 = indicators[start]?.level1;
  const end = indicators.findIndex((indicator, index) => index > start && indicator.level1 !== level1);
  return (end === -1 ? indicators.length : end) - start;
}
