import type { JsonObject } from '../../schemas/edit/identified-list.ts';
import { departmentScope } from '../../schemas/model/identity.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { SheetWords } from './field.ts';
import { objectsIn } from './list-of.ts';
import { createReferences, type Named } from './references.ts';
import { sectionReferences } from './section-references.ts';

const department: Named = { id: departmentScope, code: '', name: '整个部门' };

/** How a report's items are called; `earlier`: as they were when the workbook was written. */
export function sheetWords(report: JsonObject, pack: Pack | undefined, earlier: JsonObject = {}): SheetWords {
  return {
    units: createReferences('单位', unitsOf(report), unitsOf(earlier)),
    projects: createReferences('项目', projectsOf(report), projectsOf(earlier)),
    funds: createReferences('专项资金', fundsOf(report), fundsOf(earlier)),
    scopes: createReferences('单位', [department, ...unitsOf(report)], unitsOf(earlier)),
    sections: sectionReferences(report, pack),
  };
}

const unitsOf = ({ units }: JsonObject): readonly Named[] => objectsIn(units).map(named);

const projectsOf = (report: JsonObject): readonly Named[] => ofUnits(report, 'projects');
const fundsOf = (report: JsonObject): readonly Named[] => ofUnits(report, 'specialFunds');

function ofUnits(report: JsonObject, list: string): readonly Named[] {
  const units = new Map(unitsOf(report).map(({ id, name }) => [id, name]));
  return objectsIn(report[list]).map((item) => ({ ...named(item), of: units.get(String(item.unit)) ?? '' }));
}

const named = ({ id, code, name }: JsonObject): Named => ({
  id: String(id),
  code: typeof code === 'string' ? code : '',
  name: typeof name === 'string' ? name : '',
});
