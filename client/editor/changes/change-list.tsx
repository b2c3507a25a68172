import type { Change } from '../../../schemas/edit/change.ts';
import { useEditor } from '../use-editor.ts';
import { changeInWords } from './change-in-words.ts';
import './change-list.css';

interface Props {
  readonly changes: readonly Change[];
  readonly before: object;
  readonly after: object;
}

const most = 200;

/** Changes in words: where, and from what to what. */
export function ChangeList({ changes, before, after }: Props) {
  const codeNames = useEditor((state) => state.codeNames);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const rows = changes
    .slice(0, most)
    .map((change) => changeInWords(change, before, after, { codeNames, moneyUnit }));
  return (
    <>
      <ul className="change-list">
        {rows.map(({ key, where, what }) => (
          <li key={key}>
            <span className="change-where">{where}</span>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      {changes.length > most && <p className="soft">还有 {changes.length - most} 处未列出</p>}
    </>
  );
}
