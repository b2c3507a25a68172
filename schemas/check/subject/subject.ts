import type { Address } from '../../document/inline.ts';
import type { Path } from '../../edit/change.ts';
import type { CodeNames } from '../../model/code-list.ts';
import type { Scope } from '../../model/identity.ts';
import type { ProcurementItem } from '../../model/procurement.ts';
import type { Project, SpecialFund } from '../../model/project.ts';
import type { Report } from '../../model/report.ts';
import type { Identity } from '../../pack/identity.ts';
import type { OutlineNode } from '../../pack/outline.ts';
import type { Pack } from '../../pack/pack.ts';
import type { PrintedFigure } from '../printed/printed-figure.ts';

/**
 * What the rules read: the report as it stands in print, whether it is derived from entries or was published elsewhere.
 * Its parts stay the same objects from one edit to the next where nothing in them changed.
 */
export interface Subject {
  readonly report: Report;
  readonly pack: Pack;
  readonly codeNames: CodeNames;
  readonly frame: Frame;
  readonly scopes: readonly SubjectScope[];
}

/** What the whole report is about. */
export interface Frame {
  readonly year: number;
  readonly departmentName: string;
  readonly unitNames: readonly string[];
  /** Read from a published document: what it printed stands beside the entries. */
  readonly isFromElsewhere: boolean;
}

export interface SubjectScope {
  readonly scope: Scope;
  readonly kind: 'department' | 'unit';
  readonly name: string;
  readonly tables: Readonly<Record<string, PrintedTable>>;
  /** The pack's figures of sentences, as printed. */
  readonly figures: Figures;
  /** This year's figure less last year's, by the pack's changes. */
  readonly changes: Figures;
  readonly projects: readonly SubjectProject[];
  readonly specialFunds: readonly SpecialFund[];
  readonly procurement: readonly ProcurementItem[];
  /**
   * Every text somebody typed, in the order of print, by what it belongs to: a section, a project. A list of texts none of
   * which changed is the same object.
   */
  readonly textsOfItems: readonly (readonly SubjectText[])[];
  readonly headings: readonly SubjectHeading[];
  readonly identities: readonly Identity[];
}

/** What a scope prints beside its own words. */
export type PrintedScope = Omit<SubjectScope, 'textsOfItems' | 'headings'>;

/** By the names the pack gives them; absent where the figure is not known. */
export type Figures = Readonly<Record<string, FoundFigure>>;

export interface FoundFigure {
  readonly address: Address;
  readonly text: string;
  readonly figure: PrintedFigure;
}

export interface PrintedTable {
  readonly id: string;
  readonly scope: Scope;
  readonly title: string;
  readonly unit: '元' | '万元';
  /** Columns that hold money, in order. */
  readonly amountColumns: readonly string[];
  /** The words over each column, by its key. */
  readonly columnTitles: Readonly<Record<string, string>>;
  readonly rows: readonly PrintedRow[];
  /** Every cell by `row/column`: side by side panels have rows of their own. */
  readonly cells: ReadonlyMap<string, PrintedCell>;
  /** The words of every row of cells, by its key. */
  readonly labels: ReadonlyMap<string, string>;
  /** Codes that are not disclosed: their money stands in the code above. */
  readonly withheldCodes: readonly string[];
  readonly notes: readonly string[];
}

export interface PrintedRow {
  readonly key: string;
  readonly role: 'total' | 'group' | 'header' | 'item';
  /** The words of the row: its label, or code and name. */
  readonly label: string;
}

export interface PrintedCell {
  readonly address: Address;
  readonly text: string;
  /** What the entries make of it, where a published document prints something else. */
  readonly derivedText?: string;
  /** Undefined where the text is no number. */
  readonly figure: PrintedFigure | undefined;
}

/** A disclosed project with what it may spend. */
export interface SubjectProject {
  readonly scope: Scope;
  readonly no: number;
  readonly project: Project;
  readonly path: Path;
  /** Blank where no budget is known. */
  readonly budgetText: string;
  readonly budget: PrintedFigure | undefined;
  readonly budgetAddress: Address;
}

/** What a text is for: rules differ by it. */
export type TextKind =
  /** The whole text of a section, in place of the pack's. */
  | 'section'
  /** An answer to what the pack's text asks (a reason, a purpose). */
  | 'answer'
  | 'overallTarget'
  | 'subTarget'
  | 'safeguard'
  | 'projectName'
  | 'purpose'
  | 'goal'
  | 'indicator'
  | 'glossary'
  | 'note';

export interface SubjectText {
  readonly scope: Scope;
  readonly kind: TextKind;
  /** Where it stands, in words for people: `“三、机关运行经费安排情况”第1段`. */
  readonly where: string;
  /** The section's key in the pack's outline. */
  readonly section?: string;
  readonly project?: string;
  readonly path: Path;
  readonly paragraph?: number;
  readonly text: string;
}

/** A heading as published, or as the pack numbers it; empty where a published document lacks it. */
export interface SubjectHeading {
  /** The heading's key in the pack's outline; absent where it is none of the pack's. */
  readonly key?: string;
  readonly text: string;
  readonly address: Address;
  /** As the pack prints it. */
  readonly packText: string;
  readonly role: HeadingNode['role'];
  readonly numbering: HeadingNode['numbering'];
  /** The key of the heading it stands under. */
  readonly parent?: string;
  /** Whether anything is printed beneath it. */
  readonly hasContent: boolean;
}

type HeadingNode = Extract<OutlineNode, { kind: 'heading' }>;
