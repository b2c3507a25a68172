import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { codeTreeEquations } from './code-tree-equations.ts';
import { columnEquations, fundColumnEquations } from './column-equations.ts';
import { crossTableEquations } from './cross-table-equations.ts';
import type { Equation } from './equation.ts';
import { rowEquations } from './row-equations.ts';

/** Every sum the tables of a scope show: down, across, and from table to table. */
export const scopeEquations = (scope: DerivedScope, pack: Pack): readonly Equation[] => [
  ...codeTreeEquations(scope, pack),
  ...rowEquations(scope),
  ...columnEquations(scope),
  // Internal flows are given from any fund here, as 对附属单位补助 or 上解上级: those stand in no column of a fund's table.
  ...(scope.kind === 'department' ? fundColumnEquations(scope) : []),
  ...crossTableEquations,
];
