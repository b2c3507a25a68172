import { departmentSchema } from '../../../schemas/model/department.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { ReportField } from '../fields/report-field.tsx';
import { readWith } from '../readings/read-with.ts';
import { KindChoice } from './kind-choice.tsx';
import { PackOptions } from './pack-options.tsx';
import { RoundingChoice } from './rounding-choice.tsx';
import { ScopeList } from './scope-list.tsx';
import { useYearReading } from './use-year-reading.ts';
import '../sections.css';
import './basics.css';

/** What the whole report is of. */
export function BasicsFields() {
  const year = useYearReading();
  const hasSeveralUnits = useEditor((state) => state.report.units.length > 1);
  return (
    <div className="section-body basics">
      <section className="section-block">
        <h2>部门</h2>
        <div className="basics-fields">
          <ReportField
            label="名称"
            path={paths.name}
            read={readName}
            hint={`全称，与批复文件一致。封面、标题和正文中的名称都用它。`}
          />
          <ReportField
            label="简称（可不填）"
            path={paths.shortName}
            read={readShortName}
            hint="正文中用简称的地方用它；不填用全称。"
          />
          <ReportField
            label="编码"
            path={paths.code}
            read={readCode}
            hint="预算编码，例如 330；没有可不填。"
          />
          <ReportField label="预算年度" path={paths.year} read={year.read} hint={year.hint} />
        </div>
        <KindChoice />
      </section>
      {hasSeveralUnits && <ScopeList />}
      <PackOptions />
      <RoundingChoice />
    </div>
  );
}

const paths = {
  name: ['department', 'name'],
  shortName: ['department', 'shortName'],
  code: ['department', 'code'],
  year: ['department', 'year'],
};
const { name, shortName, code } = departmentSchema.shape;
const readName = readWith(name, '');
const readShortName = readWith(shortName, undefined);
const readCode = readWith(code, '');
