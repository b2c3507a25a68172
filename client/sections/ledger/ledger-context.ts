import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridOption } from '../../grid/grid-contract.ts';

/** What the columns of the ledger are made from. */
export interface LedgerContext {
  readonly units: WorkingReport['units'];
  readonly projects: WorkingReport['projects'];
  readonly moneyUnit: MoneyUnit;
  readonly options: () => Promise<readonly GridOption[]>;
  readonly nameOf: (code: string) => string | undefined;
}
