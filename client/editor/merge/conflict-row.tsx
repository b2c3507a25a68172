import { useId } from 'react';
import type { Json } from '../../../schemas/edit/change.ts';
import { describePath } from '../../../schemas/edit/describe-path.ts';
import { describeValue } from '../../../schemas/edit/describe-value.ts';
import type { Conflict } from '../../../schemas/edit/merge-reports.ts';
import type { Side } from '../editor-state.ts';
import { useEditor } from '../use-editor.ts';

interface Props {
  readonly conflict: Conflict;
  readonly others: string;
  /** The report with their values. */
  readonly theirs: object;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

export function ConflictRow({ conflict, others, theirs, side, onChoose }: Props) {
  const name = useId();
  const report = useEditor((state) => state.report);
  const codeNames = useEditor((state) => state.codeNames);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const isItem = typeof conflict.path.at(-1) === 'object';
  const inWords = (owner: object, value: Json | undefined) =>
    isItem && value === undefined
      ? '（删除这一行）'
      : describeValue(owner, conflict.path, value, { codeNames, moneyUnit });
  const choice = (own: Side, label: string, owner: object, value: Json | undefined) => (
    <label className="merge-choice">
      <input type="radio" name={name} checked={side === own} onChange={() => onChoose(own)} />
      <span className="merge-whose">{label}</span>
      <span>{inWords(owner, value)}</span>
    </label>
  );
  return (
    <li>
      <fieldset>
        <legend>{describePath([report, theirs], conflict.path, codeNames)}</legend>
        <p className="soft">原来：{inWords(report, conflict.base)}</p>
        {choice('mine', '我的', report, conflict.mine)}
        {choice('theirs', `${others}的`, theirs, conflict.theirs)}
      </fieldset>
    </li>
  );
}
