import type { Json } from '../../schemas/edit/change.ts';
import type { JsonObject } from '../../schemas/edit/identified-list.ts';
import type { MoneyUnit } from '../../schemas/model/amount.ts';
import type { References } from './references.ts';

/** What stands in a cell for a value of the report, and back. */
export interface Codec {
  readonly kind: 'text' | 'money';
  /** What may be chosen from. */
  readonly choices?: readonly string[] | ColumnOfSheet;
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

/** How units, projects and scopes are called in this workbook. */
export interface SheetWords {
  readonly units: References;
  readonly projects: References;
  readonly scopes: References;
}

/** A column of a sheet: a place in an item of the report. */
export interface Field {
  readonly title: string;
  readonly otherTitles?: readonly string[];
  readonly width: number;
  readonly codec: Codec;
  /** A new row without it cannot be placed. */
  readonly isRequired?: true;
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
  put(report: JsonObject, items: readonly JsonObject[]): JsonObject;
  /** A new item before anything is filled in, without id. */
  readonly blank: JsonObject;
}

export interface EntryParts {
  readonly key: string;
  readonly fields: readonly Field[];
  readonly blank: JsonObject;
}
