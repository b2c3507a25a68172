import type { GridRow } from '../grid-contract.ts';
import { selectRows } from './change-rows.ts';
import type { GridDesk } from './grid-desk.ts';

export const selectAll = <Row extends GridRow>(desk: GridDesk<Row>): void =>
  selectRows(desk, desk.layout().rows);
