import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';

const units: readonly MoneyUnit[] = ['元', '万元'];

/** The unit money is typed and shown in; printed tables keep their own. */
export function MoneyUnitChoice() {
  const chosen = useEditor((state) => state.moneyUnit);
  const { setMoneyUnit } = useEditorActions();
  return (
    <fieldset className="money-unit" title="录入和显示金额的单位，不影响印出的表格">
      <legend className="visually-hidden">录入金额的单位</legend>
      {units.map((unit) => (
        <label key={unit} data-chosen={unit === chosen}>
          <input
            type="radio"
            name="money-unit"
            className="visually-hidden"
            checked={unit === chosen}
            onChange={() => setMoneyUnit(unit)}
          />
          {unit}
        </label>
      ))}
    </fieldset>
  );
}
