import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn, GridRow } from '../../grid/grid-contract.ts';
import { choiceColumn } from './choice-column.ts';
import { unitOptions } from './unit-options.ts';

/** Whose a row is, where the report is of several units; else there is nothing to choose. */
export const unitColumns = <Row extends GridRow>(
  units: WorkingReport['units'],
): readonly GridColumn<Row>[] =>
  units.length > 1
    ? [choiceColumn({ key: 'unit', title: '单位', width: 112, options: unitOptions(units), blank: '' })]
    : [];
