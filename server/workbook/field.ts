import type { Json } from '../../schemas/edit/change.ts';
import type { JsonObject } from '../../schemas/edit/identified-list.ts';
import type { MoneyUnit } from '../../schemas/model/amount.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { Outline } from '../../schemas/pack/outline.ts';
import type { References } from './references.ts';

/** What stands in a cell for a value of the report, and back. */
export interface Codec {
  readonly kind: 'text' | 'money';
  /** What may be chosen from. */
  readonly choices?: readonly string[] | ColumnOfSheet | ((words: SheetWords) => readonly string[]);
  /** '' for a blank. */
  write(value: Json | undefined, words: SheetWords): string;
  /** The text is not blank. */
  read(text: string, words: SheetWords, unit: MoneyUnit): Reading;
  /** What a blank cell says. */
  readonly blank: Json | undefined;
}

/** The cells of a column are what may be chosen from. */
export interface ColumnOfSheet {
  readonly sheet: string;
  readonly column: string;
}

export type Reading = { readonly value: Json | undefined } | { readonly fault: string };

/** How units, projects, special funds, scopes and sections are called in this workbook. */
export interface SheetWords {
  readonly units: References;
  readonly projects: References;
  readonly funds: References;
  readonly scopes: References;
  readonly sections: References;
}

/** A column of a sheet: a place in an item of the report. */
export interface Field {
  readonly title: string;
  readonly otherTitles?: readonly string[];
  readonly width: number;
  readonly codec: Codec;
  /** A new row without it cannot be placed. */
  readonly isRequired?: true;
  /** One of those that tell an item from all others of its sheet: two of the same are refused. */
  readonly isKey?: true;
  /** For the reader only: what the workbook says otherwise is told, never taken over. */
  readonly isShown?: true;
  get(item: JsonObject): Json | undefined;
  set(item: JsonObject, value: Json | undefined): JsonObject;
}

/** A sheet of the workbook: a list of the report, an item a row. */
export interface EntrySheet {
  readonly name: string;
  readonly otherNames?: readonly string[];
  /** For the page of instructions. */
  readonly says: string;
  readonly fields: readonly Field[];
  /** A list within an item that may take further rows: columns of their own, beside those of the item. */
  readonly parts?: EntryParts;
  items(report: JsonObject): readonly JsonObject[];
  /** `newId`: for what has to be made to hold them. */
  put(report: JsonObject, items: readonly JsonObject[], newId: () => string): JsonObject;
  /** There is one item, always. */
  readonly isSingle?: true;
  /** Items without id that a person may want to fill in, with nothing but their keys. */
  offers?(report: WorkingReport, outline: Outline): readonly JsonObject[];
  /** What is wrong with items among each other, by their ids. */
  faults?(items: readonly JsonObject[]): ReadonlyMap<string, SheetFault>;
  /** A new item before anything is filled in, without id. */
  readonly blank: JsonObject;
}

export interface SheetFault {
  readonly field: Field;
  readonly message: string;
}

export interface EntryParts {
  readonly key: string;
  readonly fields: readonly Field[];
  readonly blank: JsonObject;
}
