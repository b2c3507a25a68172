import type { PageLayout } from '../document/block.ts';
import type { Address } from '../document/inline.ts';
import type { Amount } from '../model/amount.ts';
import type { Scope } from '../model/identity.ts';
import type { Indicator } from '../model/project.ts';
import type { Problem } from '../problem.ts';
import type { MovedLeaf } from './round-leaves.ts';

/** A printed cell; it knows its address, its exact amount and the entries it adds up. */
export interface DerivedCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly address: Address;
  readonly entries: readonly Address[];
  /** What the report has yet to say here; the text shows it as a draft does. */
  readonly gap?: string;
  /** 元, unrounded; absent where the cell is no money. */
  readonly amount?: Amount;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly indent?: number;
}

export interface DerivedRow {
  readonly key: string;
  /** total and group rows stand out in print; a header row is that of the rows below it. */
  readonly role: 'total' | 'group' | 'header' | 'item';
  readonly cells: readonly DerivedCell[];
}

export interface DerivedTable {
  readonly id: string;
  readonly scope: Scope;
  readonly title: string;
  readonly layout: PageLayout;
  /** Not cut by a page break where a page can hold it. */
  readonly staysWhole: boolean;
  readonly type: string;
  readonly caption: { readonly left: string; readonly middle: string; readonly right: string };
  /** Relative. */
  readonly widths: readonly number[];
  /** Column headers, then 栏次; as in HTML a covered cell is left out. */
  readonly header: readonly (readonly DerivedCell[])[];
  /** None when there is nothing to list. */
  readonly rows: readonly DerivedRow[];
  readonly notes: readonly string[];
}

/** A figure of a sentence: never typed, always with its address. */
export interface DerivedFigure {
  readonly address: Address;
  readonly amount: Amount;
  readonly entries: readonly Address[];
}

/** A figure against last year's; undefined figures where last year's are not known. */
export interface DerivedChange {
  readonly address: Address;
  /** This year's printed figure less last year's; absent where last year's is not known. */
  readonly difference?: Amount;
}

export interface DerivedProject {
  readonly id: string;
  readonly no: number;
  readonly code: string;
  readonly name: string;
  readonly budget: DerivedCell;
  readonly fiscal: DerivedCell;
  readonly other: DerivedCell;
  readonly purpose: string;
  /** As printed: `25%`, or blank. */
  readonly plan: readonly string[];
  readonly goals: readonly string[];
  readonly indicators: readonly Indicator[];
}

export interface DerivedScope {
  readonly scope: Scope;
  readonly kind: 'department' | 'unit';
  readonly code: string;
  readonly name: string;
  readonly tables: Readonly<Record<string, DerivedTable>>;
  readonly projects: readonly DerivedProject[];
  /** By form id, one table an item. */
  readonly forms: Readonly<Record<string, readonly DerivedTable[]>>;
  readonly figures: Readonly<Record<string, DerivedFigure>>;
  readonly changes: Readonly<Record<string, DerivedChange>>;
  /** Words and report options for phrases and texts. */
  readonly placeholders: Readonly<Record<string, string>>;
}

export interface DerivedReport {
  readonly year: number;
  readonly scopes: readonly DerivedScope[];
  /** Entries that no table can print truly: a report with problems is not rendered. */
  readonly problems: readonly Problem[];
  /** Leaves that balanced rounding moved. */
  readonly moved: readonly MovedLeaf[];
}
