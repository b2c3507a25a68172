import { useMemo } from 'react';
import { useCodeName } from '../../codes/use-code-name.ts';
import { useCodeOptions } from '../../codes/use-code-options.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { economicColumns } from './economic-columns.ts';

/** The columns, made anew when something they are made from has changed. */
export function useEconomicColumns() {
  const units = useEditor((state) => state.report.units);
  const projects = useEditor((state) => state.report.projects);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const options = useCodeOptions('departmentEconomicClass');
  const nameOf = useCodeName('departmentEconomicClass');
  const governmentOptions = useCodeOptions('governmentEconomicClass');
  const governmentNameOf = useCodeName('governmentEconomicClass');
  return useMemo(
    () =>
      economicColumns({ units, projects, moneyUnit, options, nameOf, governmentOptions, governmentNameOf }),
    [units, projects, moneyUnit, options, nameOf, governmentOptions, governmentNameOf],
  );
}
