import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { UnitQuestion } from '../actions/paste-block.ts';

interface Props {
  readonly question: UnitQuestion;
  readonly moneyUnit: MoneyUnit;
  readonly onClose: () => void;
}

/** Asks which unit pasted amounts are in, where the block and the table say different ones. */
export function UnitDialog({ question, moneyUnit, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const { said, samples, answer } = question;
  const choose = (unit: MoneyUnit): void => {
    onClose();
    answer(unit);
  };
  return (
    <dialog ref={dialog} className="grid-dialog" aria-labelledby={titleId} onCancel={onClose}>
      <h2 id={titleId}>粘贴的金额以什么为单位？</h2>
      <p>
        复制的内容写着单位是<strong>{said}</strong>，本表以<strong>{moneyUnit}</strong>录入。
      </p>
      <ul className="grid-dialog-samples">
        {samples.map((sample, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, with equal texts
          <li key={index}>{sample}</li>
        ))}
      </ul>
      <div className="grid-dialog-buttons">
        <Button onClick={onClose}>不粘贴</Button>
        <Button onClick={() => choose(moneyUnit)}>按{moneyUnit}，数字不变</Button>
        <Button type="primary" autoFocus onClick={() => choose(said)}>
          按{said}换算
        </Button>
      </div>
    </dialog>
  );
}
