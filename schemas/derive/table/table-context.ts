import type { CodeNames } from '../../model/code-list.ts';
import type { Scope } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Fact, FactsByKind } from '../fact.ts';
import type { Memory } from '../memory.ts';
import type { Placeholders } from '../placeholders.ts';

/** What every table of one scope is evaluated from. */
export interface TableContext {
  readonly report: Report;
  readonly pack: Pack;
  readonly scope: Scope;
  readonly facts: FactsByKind;
  /** What makes up the budget of each project. */
  readonly projectFacts: ReadonlyMap<string, readonly Fact[]>;
  readonly words: Placeholders;
  readonly codeNames: CodeNames;
  readonly memory: Memory;
}
