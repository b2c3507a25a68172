import type { ChangeStatus } from '../change-status.ts';
import type { MoneyChange } from '../money/money-change.ts';

/** A part of the change, to the 分; its children add up to it. */
export interface BridgeItem {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly status: ChangeStatus;
  readonly change: MoneyChange;
  readonly children: readonly BridgeItem[];
  /** What the level does not say more of: money of no project, of no class, or of one that is not disclosed. */
  readonly isRest: boolean;
}

export const bridgeLevels = ['category', 'function', 'project', 'economic'] as const;
export type BridgeLevel = (typeof bridgeLevels)[number];

export const bridgeLevelNames: Readonly<Record<BridgeLevel, string>> = {
  category: '按支出类别',
  function: '按功能分类',
  project: '按项目',
  economic: '按经济分类',
};

/** The change of 本年支出合计 four times over: the items of every level add up to it, before, after and difference. */
export interface Bridge {
  readonly total: MoneyChange;
  readonly levels: Readonly<Record<BridgeLevel, readonly BridgeItem[]>>;
}
