import type { MappingDraft, ReadExportWorkbook } from '../../../schemas/api/workbook.ts';
import { useEditor } from '../use-editor.ts';

type Chosen = NonNullable<MappingDraft['units']>;

interface Props {
  readonly units: ReadExportWorkbook['doubtfulUnits'];
  readonly chosen: Chosen;
  readonly onUnits: (units: Chosen) => void;
}

/** Units the export calls otherwise than the report: which of the report's each is, or that it is a new one. */
export function UnitChoices({ units, chosen, onUnits }: Props) {
  const present = useEditor(({ report }) => report.units);
  if (units.length === 0) return null;
  return (
    <fieldset className="mapping-units">
      <legend>导出表中的单位与报告中的不同，请核对</legend>
      {units.map(({ said, unit }) => (
        <label key={said}>
          <span>{said}</span>
          <select
            value={unit}
            onChange={({ target }) => {
              const found = present.find(({ id }) => id === target.value);
              onUnits({ ...chosen, [said]: found ? found.code || found.name : '' });
            }}
          >
            <option value="">新增这个单位</option>
            {present.map(({ id, code, name }) => (
              <option key={id} value={id}>
                {[code, name].filter((text) => text !== '').join(' ')}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
