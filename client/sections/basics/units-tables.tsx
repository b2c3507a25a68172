import { useCallback, useMemo } from 'react';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { institutionColumns } from './institution-columns.ts';
import { RemoveUnits } from './remove-units.tsx';
import { unitColumns } from './unit-columns.ts';
import { useUnitRemoval } from './use-unit-removal.ts';
import '../sections.css';

/** The units, and the institutions that keep no budget of their own. */
export function UnitsTables() {
  const units = useEditor((state) => state.report.units);
  const institutions = useEditor((state) => state.report.institutions);
  const natures = useEditor((state) => state.pack.unitNatures);
  const { newId } = useEditorActions();
  const removal = useUnitRemoval();
  const columns = useMemo(() => unitColumns(natures), [natures]);
  const ofInstitutions = useMemo(() => institutionColumns(units), [units]);
  const newUnit = useCallback(() => ({ ...blankUnit, id: newId() }), [newId]);
  const only = units.length === 1 ? (units[0]?.id ?? '') : '';
  const newInstitution = useCallback(() => ({ ...blankInstitution, id: newId(), unit: only }), [newId, only]);
  return (
    <div className="section-body">
      <ListGrid
        label="单位"
        path={paths.units}
        counted="个单位"
        items={units}
        columns={columns}
        newItem={newUnit}
        onRemove={removal.ask}
        entryOf={entryOf.units}
      />
      <section className="section-block">
        <h2>不单独编制预算的机构</h2>
        <p className="section-note">内设或代管、只在“机构设置”表列示而没有自己预算的机构；没有可不填。</p>
        <ListGrid
          label="不单独编制预算的机构"
          path={paths.institutions}
          counted="个机构"
          items={institutions}
          columns={ofInstitutions}
          newItem={newInstitution}
          entryOf={entryOf.institutions}
          emptyText="没有这样的机构时这里空着。"
        />
      </section>
      {removal.asked && (
        <RemoveUnits asked={removal.asked} onConfirm={removal.remove} onClose={removal.cancel} />
      )}
    </div>
  );
}

const entryOf = {
  units: (id: string) => `units/${id}`,
  institutions: (id: string) => `institutions/${id}`,
};
const paths = { units: ['units'], institutions: ['institutions'] };
const blankUnit: Omit<WorkingReport['units'][number], 'id'> = {
  code: '',
  name: '',
  nature: '',
  grade: '',
  funding: '',
};
const blankInstitution: Omit<WorkingReport['institutions'][number], 'id'> = {
  unit: '',
  name: '',
  natureLabel: '',
  grade: '',
  funding: '',
};
