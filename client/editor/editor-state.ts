import type { Draft } from 'immer';
import type { OpenedReport } from '../../schemas/api/reports.ts';
import type { CheckResult, JudgedFinding } from '../../schemas/check/engine/check-result.ts';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import type { Change, Path } from '../../schemas/edit/change.ts';
import type { CompletedReport } from '../../schemas/edit/complete-report.ts';
import type { Merge } from '../../schemas/edit/merge-reports.ts';
import type { MoneyUnit } from '../../schemas/model/amount.ts';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { Problem } from '../../schemas/problem.ts';

/** What the editor shows and knows. Components read slices of it with `useEditor`; only the actions change it. */
export interface EditorState {
  readonly opened: OpenedReport;
  readonly pack: Pack;
  readonly codeNames: CodeNames;

  /** As typed. */
  readonly report: WorkingReport;
  /** The whole entries of `report`, and what is not finished. */
  readonly completed: CompletedReport;
  /** Every table of `completed`, of this very `report`. */
  readonly derived: DerivedReport;
  /** What the rules say of it, a moment after the last keystroke; undefined until they have been asked. */
  readonly checked: CheckResult | undefined;

  readonly saving: SavingState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What 撤销 and 重做 would do, in words. */
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;

  /** Where the reader was sent (from the preview, a finding, an undo); `seq` grows with each sending. */
  readonly focus: { readonly path: Path; readonly seq: number } | undefined;
  /** Cells to be shown in the preview (from an entry). */
  readonly shown: { readonly addresses: readonly string[]; readonly seq: number } | undefined;

  /** The unit money is shown and typed in. */
  readonly moneyUnit: MoneyUnit;
  readonly mayWrite: boolean;
  /** Cells whose text could not be understood, by place: kept until corrected, never saved. */
  readonly unread: Readonly<Record<string, number>>;
  /** What happened without the person's doing and has to be told; each until it is dismissed. */
  readonly notices: readonly EditorNotice[];
}

export interface EditorNotice {
  readonly id: string;
  readonly text: string;
}

export interface EditorActions {
  /**
   * One change of the report: an immer recipe. One call is one step of undo; calls of the same `gesture` (the keystrokes of
   * one cell) are one step together. `label` in words: “修改金额”, “删除 3 行”. `path`: where undo leads back to.
   */
  edit(recipe: (draft: Draft<WorkingReport>) => void, step: EditStep): void;
  /** Changes that are known before they are made: a mend that a finding offers. One step of undo. */
  applyChanges(changes: readonly Change[], step: EditStep): void;
  /** Keeps a finding as it is, in one's own name. */
  waive(finding: Pick<JudgedFinding, 'rule' | 'key'>, reason: string): void;
  /** Takes back that a finding was kept, by its key. */
  unwaive(key: string): void;
  undo(): void;
  redo(): void;
  goTo(path: Path): void;
  show(addresses: readonly string[]): void;
  setMoneyUnit(unit: MoneyUnit): void;
  setUnread(section: string, count: number): void;
  /** Saves now what is waiting, without the usual pause. Resolves when there is nothing left to save or it cannot be saved. */
  saveNow(): Promise<void>;
  /** A fresh id for a new item. */
  newId(): string;

  /** Tries again what could not be saved: after signing in, when the network is back, or when asked to. */
  retrySave(): Promise<void>;
  /** Gives up what the server did not accept: the report is as it was saved last. */
  giveUpUnsaved(): void;
  /** Decides every conflict, by `keyOfPath`; what is still undecided keeps the conflict open. */
  decideConflicts(choices: Readonly<Record<string, Side>>): void;
  /** Makes an earlier version the latest one, as a new revision; answers why it could not be done. */
  restore(version: number): Promise<readonly Problem[]>;
  dismissNotice(id: string): void;
  /** Puts what is not saved into the browser's storage now: the page may be about to go. */
  keepUnsaved(): void;
  /** Ends every timer; what is not saved stays in the browser's storage. */
  close(): void;
}

/** Whose value stands where two changed the same. */
export type Side = 'mine' | 'theirs';

export type Editor = EditorState & EditorActions;

export interface EditStep {
  readonly label: string;
  readonly path?: Path;
  readonly gesture?: string;
  /** The history calls the version by the label, too. */
  readonly isNamedInHistory?: true;
}

/** Always in sight. */
export type SavingState =
  | { readonly phase: 'saved'; readonly version: number; readonly at: string }
  | { readonly phase: 'waiting' | 'saving'; readonly version: number }
  /** The server does not answer; work goes on and is sent again. */
  | {
      readonly phase: 'offline';
      readonly version: number;
      readonly retryInSeconds: number;
      readonly reason: string;
    }
  /** Others changed the same fields: nothing is sent until each is decided. */
  | {
      readonly phase: 'conflict';
      readonly version: number;
      readonly merge: Merge<WorkingReport>;
      readonly by: readonly string[];
    }
  /** The server refuses the change, or the session has ended. */
  | {
      readonly phase: 'refused';
      readonly version: number;
      readonly problems: readonly Problem[];
      readonly needsSignIn: boolean;
    };
