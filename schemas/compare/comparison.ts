import type { Bridge } from './bridge/bridge.ts';
import type { ChangeMaterial } from './bridge/change-material.ts';
import type { ChangeStatus } from './change-status.ts';
import type { Both } from './compared-report.ts';
import type { ComparedProject } from './items/compared-project.ts';
import type { ComparedTable } from './tables/compared-table.ts';
import type { ComparedText } from './texts/compared-text.ts';

/** Which report it is. */
export interface ReportName {
  readonly department: string;
  readonly year: number;
  readonly pack: string;
}

/** A published part of both reports: the department's, or a unit's. */
export interface ComparedScope {
  readonly key: string;
  readonly name: string;
  readonly was?: string;
  readonly status: ChangeStatus;
  readonly bridge: Bridge;
  readonly materials: readonly ChangeMaterial[];
  readonly tables: readonly ComparedTable[];
  readonly projects: readonly ComparedProject[];
  readonly texts: readonly ComparedText[];
}

/** Two reports side by side, by code and identity. */
export interface Comparison {
  readonly reports: Both<ReportName>;
  readonly scopes: readonly ComparedScope[];
}
