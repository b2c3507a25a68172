import { describePath } from '../../../schemas/edit/describe-path.ts';
import { describeValue } from '../../../schemas/edit/describe-value.ts';
import { fieldsInWords } from '../../../schemas/edit/fields-in-words.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import { useEditor } from '../use-editor.ts';
import type { CarriedItem } from './carried-items.ts';
import { wholeText } from './whole-text.ts';

interface Props {
  readonly item: CarriedItem;
  readonly isTicked: boolean;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

/** Where it stands, all that it says, and what is doubtful in it. */
export function CarriedRow({ item: { id, path, year, doubt }, isTicked, onTick }: Props) {
  const report = useEditor((state) => state.report);
  const codeNames = useEditor((state) => state.codeNames);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const words = { codeNames, moneyUnit };
  const value = valueAt(report, path);
  const fields = fieldsInWords(report, path, words);
  return (
    <li className={doubt === '' ? '' : 'is-doubtful'}>
      <label>
        <input type="checkbox" checked={isTicked} onChange={({ target }) => onTick(id, target.checked)} />
        <span className="carried-where">
          {describePath([report], path, codeNames)}
          <span className="soft">（{year} 年）</span>
        </span>
      </label>
      {fields.length > 0 ? (
        <dl>
          {fields.map((field) => (
            <div key={field.name}>
              <dt>{field.name}</dt>
              <dd>{field.value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="carried-text">{wholeText(value) ?? describeValue(report, path, value, words)}</p>
      )}
      {doubt !== '' && <p className="carried-doubt">疑点：{doubt}</p>}
    </li>
  );
}
